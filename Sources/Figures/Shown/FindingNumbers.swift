/// The percentages that a text about a figure names.
enum FindingNumbers {
  /// Those of a text that no number of the table is, to as many decimal places as are written:
  /// "12.6%" is the 12.6% of a cell, and "13%" is as well.
  static func missing(in text: String, from table: FigureTable) -> [Missing] {
    percentages(in: text).filter { found in
      let named = found.number
      return !table.rows.contains { row in
        zip(table.columns, row.cells).contains { column, cell in
          guard let number = cell.number else { return false }
          switch column.unit {
          case .percentage, .points: return isSame(number, named)
          case .count, .times, .words: return false
          }
        }
      }
    }.map { found in
      Missing(
        text: found.number.text + "%", offset: found.offset,
        nearest: nearest(to: found.number, in: table))
    }
  }

  /// A percentage that the table doesn't have.
  struct Missing {
    let text: String
    /// Letters of the text before it.
    let offset: Int
    /// What the table has instead, where only one number is near.
    let nearest: (text: String, name: String)?
  }

  /// The only percentage of the table within half a point of another.
  private static func nearest(
    to named: RoundedNumber, in table: FigureTable
  ) -> (text: String, name: String)? {
    let wanted = tenths(named)
    let near = table.rows.flatMap { row in
      zip(table.columns, row.cells).compactMap { column, cell -> (text: String, name: String)? in
        guard case .percentage = column.unit, let number = cell.number,
          abs(tenths(number) - wanted) <= 5
        else { return nil }
        let name = table.columns.count { $0.unit == column.unit } > 1 ? " (\(column.label))" : ""
        return (number.text + "%", row.label + name)
      }
    }
    return near.count == 1 ? near.first : nil
  }

  private static func tenths(_ number: RoundedNumber) -> Int {
    number.decimals == 0 ? number.units * 10 : number.decimals == 1 ? number.units : Int.max / 4
  }

  private struct Found {
    let number: RoundedNumber
    let offset: Int
  }

  private static func isSame(_ cell: RoundedNumber, _ named: RoundedNumber) -> Bool {
    // What is printed to one place may be said without it; the sign is in the words.
    guard named.decimals <= cell.decimals else { return false }
    let scale = (named.decimals..<cell.decimals).reduce(1) { scale, _ in scale * 10 }
    let (units, wanted) = (Int(cell.units.magnitude), Int(named.units.magnitude) * scale)
    // A number that was rounded once may round to either neighbour when it is rounded again.
    return abs(units - wanted) * 2 <= scale
  }

  /// Behind these a percentage is a bound or a round number, which need not stand in a table.
  private static let bounds: Set<Substring> = [
    "than", "over", "under", "above", "below", "about", "around", "nearly", "almost", "least",
    "most", "roughly",
  ]

  private static func percentages(in text: String) -> [Found] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.flatMap { place -> [Found] in
      if place > 0, bounds.contains(words[place - 1]) { return [] }
      let start = text.unicodeScalars[..<words[place].startIndex].count
      return percentages(inWord: words[place], from: start)
    }
  }

  private static func percentages(inWord word: Substring, from start: Int) -> [Found] {
    var found: [Found] = []
    var digits = ""
    for (offset, character) in word.unicodeScalars.enumerated() {
      switch character {
      case "0"..."9", ".": digits.unicodeScalars.append(character)
      case "%":
        if let number = number(digits) {
          found.append(Found(number: number, offset: start + offset - digits.count))
        }
        digits = ""
      default: digits = ""
      }
    }
    return found
  }

  private static func number(_ digits: String) -> RoundedNumber? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty,
      let units = Int(parts.joined())
    else { return nil }
    return RoundedNumber(units: units, decimals: parts.count == 2 ? parts[1].count : 0)
  }
}
