/// What the words of a link are claimed to be, as written:
/// `data:workforce?ethnicity=asian&measure=share`.
package struct ClaimReference: Sendable, Hashable {
  /// `key=value`; without an equals sign there is no value.
  package struct Term: Sendable, Hashable {
    package let key: String
    package let value: String?

    package init(_ key: String, _ value: String?) {
      self.key = key
      self.value = value
    }
  }

  /// What holds the number: a dataset, an audit, a pay gap.
  package let kind: ReferenceKind
  package let page: EditionReference
  /// In the order written.
  package let terms: [Term]

  package init(kind: ReferenceKind, page: EditionReference, terms: [Term]) {
    self.kind = kind
    self.page = page
    self.terms = terms
  }

  /// The kinds of thing that hold numbers.
  package static let kinds: Set<ReferenceKind> = [.data, .audit, .payGap]
}
