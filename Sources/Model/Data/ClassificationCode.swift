package import Diagnostics

/// A category of a classification.
package struct ClassificationCode: Sendable, Hashable {
  /// `code`: as it stands in tables; never `all`, which is a dimension's total.
  package let code: String
  /// `label`
  package let label: String
  /// `parent`: the code that this one is a part of. A parent is the sum of its children.
  package let parent: Located<String>?
  /// `kind`; default declared.
  package let kind: CodeKind
  package let location: Location

  package init(
    code: String, label: String, parent: Located<String>? = nil, kind: CodeKind = .declared,
    location: Location
  ) {
    self.code = code
    self.label = label
    self.parent = parent
    self.kind = kind
    self.location = location
  }
}
