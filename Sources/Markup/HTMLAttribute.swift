/// An attribute whose name is the program's and whose value is anyone's.
package struct HTMLAttribute: Sendable {
  let name: StaticString
  let value: String

  package init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }
}
