extension MarkupDocument {
  /// The document as HTML.
  ///
  /// - Parameters:
  ///   - headingOffset: added to each heading's level; what exceeds 6 is 6.
  ///   - idPrefix: stands before every id, so that several documents can share a page; also before
  ///     the fragment of a resolved address that begins with `#`.
  ///   - headings: those of the document, from who has asked for them already.
  ///   - resolve: says where each link and image leads. What `Address.isSafe` refuses is printed
  ///     as words.
  package func html(
    headingOffset: Int = 0, idPrefix: String = "", headings: [Heading]? = nil,
    resolve: (LinkPlace) -> LinkTarget<SafeHTML> = { .address($0.destination) }
  ) -> SafeHTML {
    var renderer = HTMLRenderer(
      document: self, headingOffset: headingOffset, idPrefix: idPrefix,
      headings: headings ?? self.headings)
    return renderer.document(resolve)
  }

  /// A short text as HTML without block elements: paragraphs are parted by a space, headings and
  /// items lose their marks, tables and footnotes are left out.
  package func inlineHTML(
    resolve: (LinkPlace) -> LinkTarget<SafeHTML> = { .address($0.destination) }
  ) -> SafeHTML {
    var renderer = HTMLRenderer(document: self, headingOffset: 0, idPrefix: "", headings: [])
    return renderer.inlineOnly(resolve)
  }
}
