/// How spreadsheets name columns.
package enum SpreadsheetColumn {
  /// A, B … Z, AA, AB and so on.
  ///
  /// - Parameter index: 0 for the first.
  package static func letters(_ index: Int) -> String {
    var (rest, letters) = (max(0, index), "")
    while true {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      if rest < 26 { return letters }
      rest = rest / 26 - 1
    }
  }
}
