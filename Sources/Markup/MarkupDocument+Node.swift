extension MarkupDocument {
  /// One element of the tree; 32 bytes.
  package struct Node: Sendable, Hashable {
    package let kind: Kind
    /// Kind-specific small number: see `Kind`.
    package let detail: UInt8
    /// One scalar column of the source, counted from 1; 0 when not known.
    package let column: UInt16
    /// The source line, counted from 1; 0 when not known.
    package let line: UInt32
    /// The index after the last descendant.
    package let end: UInt32
    /// Kind-specific number: see `Kind`.
    package let number: UInt32
    /// The literal, or a link's or image's destination, as a range of `MarkupDocument.text`.
    package let literal: Range<UInt32>
    /// A link's or image's title.
    package let title: Range<UInt32>

    package init(
      kind: Kind, detail: UInt8 = 0, line: UInt32 = 0, column: UInt16 = 0, end: UInt32,
      number: UInt32 = 0, literal: Range<UInt32> = 0..<0, title: Range<UInt32> = 0..<0
    ) {
      self.kind = kind
      self.detail = detail
      self.line = line
      self.column = column
      self.end = end
      self.number = number
      self.literal = literal
      self.title = title
    }
  }

  package enum Kind: UInt8, Sendable, Hashable {
    case document
    case paragraph
    /// `detail`: level 1 to 6.
    case heading
    case thematicBreak
    case blockQuote
    /// `detail`: bit 0 ordered, bit 1 tight; `number`: first ordinal.
    case list
    /// `detail`: 0 plain, 1 task open, 2 task done.
    case item
    /// `literal`: the code; `title`: the info string.
    case codeBlock
    case table
    /// `detail`: 1 for the header row.
    case tableRow
    /// `detail`: alignment, 0 none, 1 left, 2 centre, 3 right.
    case tableCell
    /// `literal`: the text.
    case text
    case softBreak
    case lineBreak
    /// `literal`: the code.
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
  }
}
