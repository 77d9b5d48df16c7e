extension MarkupDocument {
  /// The document as CommonMark with GFM tables, task items and footnotes.
  ///
  /// Parsed again it gives the same tree, positions, resolved addresses and levels apart.
  ///
  /// - Parameters:
  ///   - headingOffset: added to each heading's level; what exceeds 6 is 6.
  ///   - idPrefix: stands before the label of each footnote.
  ///   - resolve: as for `html`; attributes are not printed.
  package func markdown(
    headingOffset: Int = 0, idPrefix: String = "",
    resolve: (LinkPlace) -> LinkTarget<MarkdownText> = { .address($0.destination) }
  ) -> MarkdownText {
    var renderer = MarkdownRenderer(
      document: self, headingOffset: headingOffset, notePrefix: idPrefix)
    return renderer.document(resolve)
  }
  /// A short text as Markdown for a place within a line, such as a table's cell or an item:
  /// paragraphs are parted by a space, headings and items lose their marks, tables and footnotes
  /// are left out.
  package func inlineMarkdown(
    resolve: (LinkPlace) -> LinkTarget<MarkdownText> = { .address($0.destination) }
  ) -> MarkdownText {
    var renderer = MarkdownRenderer(document: self, headingOffset: 0, notePrefix: "")
    return renderer.inlineOnly(resolve)
  }
}
