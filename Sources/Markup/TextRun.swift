/// A piece of a document's text that stands on one line of its source, for checks of wording.
package struct TextRun: Sendable, Hashable {
  /// What the words are part of.
  package struct Place: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// A block quotation: other people's words.
    package static let quotation = Place(rawValue: 1)
    /// The line that says whose words a quotation is.
    package static let attribution = Place(rawValue: 2)
    package static let code = Place(rawValue: 4)
    /// The words of a link.
    package static let link = Place(rawValue: 8)
    /// An image's alternative text.
    package static let image = Place(rawValue: 16)
    package static let heading = Place(rawValue: 32)
    package static let table = Place(rawValue: 64)
    package static let footnote = Place(rawValue: 128)
  }

  package let text: String
  package let place: Place
  /// Where it begins in the source; 0 when not known. Within it columns may run behind the source
  /// by its backslashes and character references.
  package let line: Int
  package let column: Int
  /// Its index in `MarkupDocument.nodes`.
  package let node: Int
  /// Whether no word can run on into it from the run before: a block, a cell or a line begins.
  package let startsAfresh: Bool
}
