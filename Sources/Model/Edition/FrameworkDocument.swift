/// A document above the plans, such as a strategic plan with its outcomes.
package struct FrameworkDocument: Sendable, Hashable {
  package let id: Located<String>
  package let title: String
  package let period: Period?
  package let description: Prose?
  /// `heading`: what its statements are called, such as "Outcomes" or "Aims".
  package let heading: String
  package let statements: [FrameworkStatement]
  /// `link`
  package let link: Located<String>?

  package init(
    id: Located<String>, title: String, period: Period? = nil, description: Prose? = nil,
    heading: String, statements: [FrameworkStatement] = [], link: Located<String>? = nil
  ) {
    self.id = id
    self.title = title
    self.period = period
    self.description = description
    self.heading = heading
    self.statements = statements
    self.link = link
  }
}
