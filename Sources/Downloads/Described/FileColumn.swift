package import Disclosure

/// A column of a CSV file, as the descriptions beside the file know it.
package struct FileColumn: Sendable, Hashable {
  /// The header; unique in the file.
  package let name: String
  /// As readers see it, with its unit.
  package let title: String
  package let kind: Kind

  package enum Kind: Sendable, Hashable {
    /// One of these; with the title of the list that they come from.
    case code([String], list: String?)
    case words
    /// To a stated count of decimal places; empty where there is none.
    case number(decimals: Int)
    /// The same without a marker beside it, as the formats of others have it.
    case loneNumber(decimals: Int)
    /// A day, as ISO 8601 writes it.
    case date
    /// What stands beside a number or instead of it, and which of them do; mostly empty.
    case marker(used: [Marker])
  }

  package init(name: String, title: String, kind: Kind) {
    self.name = name
    self.title = title
    self.kind = kind
  }
}
