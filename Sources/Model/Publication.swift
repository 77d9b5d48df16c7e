/// Everything that the content tree holds.
package struct Publication: Sendable {
  package let site: Site
  package let glossary: [GlossaryTerm]
  /// nil when `accessibility.yaml` is missing, which a check reports.
  package let accessibilityStatement: AccessibilityStatement?
  /// Oldest first: by publication date, then by id.
  package let editions: [Edition]
  /// Files that pages refer to, such as images: paths relative to the content root, sorted.
  package let assets: [Asset]
  /// What the tables of `data` are about.
  package let data: DataCatalogue

  package init(
    site: Site, glossary: [GlossaryTerm] = [],
    accessibilityStatement: AccessibilityStatement? = nil, editions: [Edition] = [],
    assets: [Asset] = [],
    data: DataCatalogue = DataCatalogue()
  ) {
    self.site = site
    self.glossary = glossary
    self.accessibilityStatement = accessibilityStatement
    self.editions = editions
    self.assets = assets
    self.data = data
  }
}
