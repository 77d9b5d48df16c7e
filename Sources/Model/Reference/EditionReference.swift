/// A page named by id within an edition: `equality`, `2025/equality`, `foreword#aims`.
package struct EditionReference: Sendable, Hashable {
  /// nil: the edition that the reference stands in.
  package let edition: String?
  package let id: String
  package let anchor: String?

  package init(edition: String? = nil, id: String, anchor: String? = nil) {
    self.edition = edition
    self.id = id
    self.anchor = anchor
  }
}
