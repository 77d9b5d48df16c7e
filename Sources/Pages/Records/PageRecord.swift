import Templates

/// What one kind of page says: the values of its template, and what the layout needs of it.
struct PageRecord {
  /// The one `h1`.
  let title: String
  /// A word or two above the title, such as the plan's word for an objective.
  let aboveTitle: TemplateValue
  /// One sentence for search engines and feeds, plain text.
  let description: String
  /// What the page's own template names.
  let values: TemplateRecord

  init(
    title: String, aboveTitle: TemplateValue = .none, description: String, values: TemplateRecord
  ) {
    self.title = title
    self.aboveTitle = aboveTitle
    self.description = description
    self.values = values
  }
}
