extension MarkupDocument {
  /// One element of the tree; 16 bytes.
  ///
  /// What a node says beyond its kind is asked of its document by index: `end(of:)`,
  /// `literal(of:)`, `title(of:)`, `number(of:)`.
  package struct Node: Sendable, Hashable {
    package let kind: Kind
    /// Kind-specific small number: see `Kind`.
    package let detail: UInt8
    /// The column in the source in scalars, counted from 1; 0 when not known, and 65,535 for
    /// that or more.
    package let column: UInt16
    /// The source line, counted from 1; 0 when not known.
    package let line: UInt32
    /// A leaf's length of literal in bytes, or else the index after the last descendant.
    var extent: UInt32
    /// Where the literal begins in `MarkupDocument.text`, or else the kind's number.
    var value: UInt32
  }
}
