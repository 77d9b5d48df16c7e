/// Under which terms the publication may be reused.
package struct Licence: Sendable, Hashable {
  package let name: String
  package let url: Located<String>

  package init(name: String, url: Located<String>) {
    self.name = name
    self.url = url
  }
}
