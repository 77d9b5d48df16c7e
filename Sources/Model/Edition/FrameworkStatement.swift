/// An outcome or aim of a framework document.
package struct FrameworkStatement: Sendable, Hashable {
  package let id: Located<String>
  package let text: String

  package init(id: Located<String>, text: String) {
    self.id = id
    self.text = text
  }
}
