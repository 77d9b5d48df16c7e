/// The percentages that a text about a figure names.
enum FindingNumbers {
  /// Those of a text that no number of the table is, to as many decimal places as are written:
  /// "12.6%" is the 12.6% of a cell, and "13%" is as well.
  static func missing(in text: String, from table: FigureTable) -> [String] {
    percentages(in: text).filter { named in
      !table.rows.contains { row in
        zip(table.columns, row.cells).contains { column, cell in
          guard let number = cell.number else { return false }
          switch column.unit {
          case .percentage, .points: return isSame(number, named)
          case .count, .times, .words: return false
          }
        }
      }
    }.map { $0.text + "%" }
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

  private static func percentages(in text: String) -> [RoundedNumber] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.flatMap { place -> [RoundedNumber] in
      if place > 0, bounds.contains(words[place - 1]) { return [] }
      return percentages(inWord: words[place])
    }
  }

  private static func percentages(inWord word: Substring) -> [RoundedNumber] {
    var found: [RoundedNumber] = []
    var digits = ""
    for character in word {
      switch character {
      case "0"..."9", ".": digits.append(character)
      case "%":
        if let number = number(digits) { found.append(number) }
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
