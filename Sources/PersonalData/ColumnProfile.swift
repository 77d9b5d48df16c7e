import Diagnostics
import Formats

/// What a column of a table is like, seen from afar.
struct ColumnProfile {
  /// The first value that identifies a person.
  struct Found {
    let kind: PersonalKind
    let location: Location
  }

  /// How the column may be called in a message: nil where its name could itself be a value, as in
  /// a file without a header.
  let name: String?
  let location: Location
  /// What its name says that it holds; nil for a word that the metadata knows.
  let namedKind: PersonalKind?
  let found: Found?
  /// Whether the metadata knows the column, or all that stands in it.
  let isKnown: Bool
  /// Whether every cell is 0 or 1, or stays empty, and some cell is not.
  let isFlag: Bool
  /// Whether every cell is a number or stays empty.
  let isNumeric: Bool
  /// Whether no two rows are alike, each a word with a digit in it or a long number, all as long.
  let isIdentifier: Bool

  init(_ header: CSVCell, in table: CSVTable, known: KnownWords) {
    location = header.location
    let isKnownName = known.contains(header.text)
    namedKind = isKnownName ? nil : ColumnName.kind(of: header.text)
    var found = isKnownName ? nil : Self.found(header)
    let headerIsValue = found != nil
    let column = table.column(named: header.text) ?? 0
    var values: Set<String> = []
    var lengths: Set<Int> = []
    var (rows, flags, numbers, wordsWithDigits, knownCells) = (0, 0, 0, 0, 0)
    for row in table.rows {
      let cell = row[column]
      rows += 1
      values.insert(cell.text)
      lengths.insert(cell.text.utf8.count)
      if cell.text == "0" || cell.text == "1" { flags += 1 }
      let digits = cell.text.utf8.count { (48...57).contains($0) }
      if digits == cell.text.utf8.count || Self.isNumber(cell.text) { numbers += 1 }
      if digits > 0, cell.text.utf8.count >= 4 { wordsWithDigits += 1 }
      if known.contains(cell.text) {
        knownCells += 1
      } else if found == nil {
        found = Self.found(cell)
      }
    }
    self.found = found
    isKnown = isKnownName || (rows > 0 && knownCells == rows)
    isFlag = rows > 0 && flags == rows
    isNumeric = rows > 0 && numbers == rows
    isIdentifier =
      !isKnown && rows >= 10 && values.count == rows && wordsWithDigits == rows
      && lengths.count <= 2
    let looksLikeValue = headerIsValue || (isIdentifier && lengths.contains(header.text.utf8.count))
    // Any other heading may be somebody's name.
    let isWord = namedKind != nil || isKnownName
    name = looksLikeValue || !isWord ? nil : header.text
  }

  private static func found(_ cell: CSVCell) -> Found? {
    ValueForm.kind(of: cell.text).map { Found(kind: $0, location: cell.location) }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == 0x2C }
  }
}
