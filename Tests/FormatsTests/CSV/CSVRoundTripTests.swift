import Diagnostics
import Testing

@testable import Formats

/// Random tables, written with quotes where they must be and sometimes where they need not.
@Suite struct CSVRoundTripTests {
  private struct Written {
    var text = ""
    var cells: [CSVCell] = []
    private var line = 1
    private var column = 1

    mutating func put(_ cell: String, quoted: Bool) {
      let raw = quoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      let first = raw.unicodeScalars.prefix { $0 != "\n" }.count
      let place = Location(path: "file", line: line, column: column, length: max(1, first))
      cells.append(CSVCell(text: cell, isQuoted: quoted, location: place))
      append(raw)
    }

    mutating func append(_ raw: String) {
      for scalar in raw.unicodeScalars {
        text.unicodeScalars.append(scalar)
        if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      }
    }
  }

  @Test func readsWhatWasWritten() {
    var generator = SeededGenerator(seed: 3)
    let pieces = ["a", " ", "é", "😀", "\"", ",", "\n", "1.5", "£", ";", "\t", "'", "“", "e\u{301}"]
    for round in 0..<1_500 {
      let columns = Int.random(in: 1...5, using: &generator)
      let rows = Int.random(in: 0...6, using: &generator)
      var written = Written()
      for row in 0...rows {
        for column in 0..<columns {
          let count = Int.random(in: 0...4, using: &generator)
          var cell = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
          if row == 0 { cell = "c\(column)" + cell.filter { !";\t".contains($0) } }
          let mustQuote = cell.unicodeScalars.contains { "\",\n".unicodeScalars.contains($0) }
          let isAlone = columns == 1 && cell.isEmpty
          written.put(cell, quoted: mustQuote || isAlone || generator.chance(1, in: 4))
          if column < columns - 1 { written.append(",") }
        }
        if row < rows || generator.chance(3, in: 4) { written.append("\n") }
      }
      let isWindows = generator.chance(1, in: 3)
      let text = isWindows ? written.text.replacing("\n", with: "\r\n") : written.text
      let (table, diagnostics) = CSV.parse(source(text))
      #expect(report(diagnostics) == "", "\(round): \(text.debugDescription)")
      let read = table.map { table in ([table.header] + table.rows).flatMap { $0 } }
      #expect(read == written.cells, "\(round): \(text.debugDescription)")
      if read != written.cells { return }
    }
  }
}
