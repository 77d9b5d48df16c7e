import Model

/// A chapter of the printed edition.
struct PrintChapter: Sendable {
  let title: String
  let anchor: String
  /// The page that lists the chapter's pages.
  let hub: PageAddress
  /// The page that the chapter begins with, where it says more than the chapter's pages do.
  let opening: PrintPart?
  var parts: [PrintPart]
  /// How many pages were left out, because they are too many for one document.
  let leftOut: Int

  /// More pages than this in one chapter are listed, not printed: nobody reads a document of
  /// thousands of sheets, and no browser lays it out.
  static let limit = 500

  /// A chapter of a part of the edition.
  ///
  /// - Parameters:
  ///   - hub: the page that lists the chapter's pages.
  ///   - opens: whether it says more than a list of contents would.
  init(_ hub: PrintPart, opens: Bool = false, title: String? = nil, _ parts: [PrintPart] = []) {
    let isTooLong = parts.count > Self.limit
    self.title = title ?? hub.page.title
    anchor = hub.anchor
    self.hub = hub.page.address
    opening = opens || isTooLong ? hub : nil
    self.parts = isTooLong ? [] : parts
    leftOut = isTooLong ? parts.count : 0
  }

  /// Every page of the chapter.
  var all: [PrintPart] { (opening.map { [$0] } ?? []) + parts }

  var isOfFigures: Bool { anchor == EditionSection.figures.rawValue }

  /// Said in place of the pages that were left out.
  var note: String? {
    guard leftOut > 0 else { return nil }
    return
      "This chapter has \(Wording.text(leftOut)) pages, too many for one document. Each can be "
      + "printed from its own page."
  }
}
