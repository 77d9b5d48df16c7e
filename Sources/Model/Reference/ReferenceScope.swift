/// Where a reference stands, which decides what a short form means.
package struct ReferenceScope: Sendable, Hashable {
  /// Place in `Publication.editions`; nil for site-wide files, which mean the latest edition.
  package let edition: Int?
  /// Place in the edition's plans, for what stands in a plan.
  package let plan: Int?
  /// The file, as locations spell it; relative paths start from its folder.
  package let path: String

  package init(edition: Int? = nil, plan: Int? = nil, path: String) {
    self.edition = edition
    self.plan = plan
    self.path = path
  }
}
