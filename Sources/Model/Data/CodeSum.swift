package import Diagnostics

/// A code that is the sum of others without being their parent, as after a change of categories.
package struct CodeSum: Sendable, Hashable {
  /// `code`: one of the classification's codes.
  package let code: String
  /// `parts`: at least one.
  package let parts: [Located<String>]
  package let location: Location

  package init(code: String, parts: [Located<String>], location: Location) {
    self.code = code
    self.parts = parts
    self.location = location
  }
}
