/// One course or offer of a learning package.
package struct LearningElement: Sendable, Hashable {
  package let title: String
  package let description: Prose
  /// `for`: as written.
  package let audience: String?
  /// `mandatory`: nil when the source doesn't say.
  package let isMandatory: Bool?
  /// `lasts`
  package let duration: String?

  package init(
    title: String, description: Prose, audience: String? = nil, isMandatory: Bool? = nil,
    duration: String? = nil
  ) {
    self.title = title
    self.description = description
    self.audience = audience
    self.isMandatory = isMandatory
    self.duration = duration
  }
}
