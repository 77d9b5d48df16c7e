extension MarkupDocument {
  /// What an element is.
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case document
    case paragraph
    /// `detail`: level 1 to 6.
    case heading
    case thematicBreak
    case blockQuote
    /// `detail`: `ListStyle` bits; `number`: first ordinal.
    case list
    /// `detail`: 0 plain, 1 task to do, 2 task done.
    case item
    /// `literal`: the code; `title`: the info string.
    case codeBlock
    case table
    /// `detail`: 1 for the header row. Every row has as many cells as the header row.
    case tableRow
    /// `detail`: alignment, 0 none, 1 left, 2 centre, 3 right.
    case tableCell
    /// `literal`: the text.
    case text
    case softBreak
    case lineBreak
    /// `literal`: the code; it is placed behind its backticks.
    case code
    case emphasis
    case strong
    /// `literal`: destination as written; `title`: title.
    case link
    /// `literal`: destination as written; `title`: title; children: the alternative text.
    case image
    /// `number`: ordinal of the note, counted from 1.
    case footnoteReference
    /// `number`: ordinal of the note; stands at the document's end.
    case footnoteDefinition

    /// Whether it has no children and `extent` is a length of text.
    var isLeaf: Bool {
      switch self {
      case .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .footnoteReference:
        true
      default: false
      }
    }

    /// Whether it runs within a line of text.
    package var isInline: Bool {
      switch self {
      case .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .link, .image,
        .footnoteReference:
        true
      default: false
      }
    }
  }

  /// The bits of a list's `detail`.
  package struct ListStyle: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let ordered = ListStyle(rawValue: 1)
    /// Its items are not set apart: their paragraphs print without `<p>`.
    package static let tight = ListStyle(rawValue: 2)
  }
}
