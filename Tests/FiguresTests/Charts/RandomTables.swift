import Disclosure
import Model
import Testing

@testable import Figures

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &self) }
  mutating func chance(_ part: Int, in whole: Int) -> Bool { below(whole) < part }
}

/// Tables with all that is hard to draw: markers, noughts, 100%, tiny and huge numbers, numbers
/// below nought, long labels, one row and many.
struct RandomTables {
  var generator: SeededGenerator
  let kind: ChartKind

  init(_ kind: ChartKind, seed: UInt64) {
    self.kind = kind
    generator = SeededGenerator(seed: seed)
  }

  /// So many tables with their charts, read back; one without a chart has no number to draw.
  static func drawn(
    _ kind: ChartKind, _ count: Int
  ) throws -> [(table: FigureTable, drawing: [DrawnChart])] {
    var tables = RandomTables(kind, seed: 20_260_331)
    var drawn: [(FigureTable, [DrawnChart])] = []
    for _ in 0..<count {
      let table = tables.next()
      if let chart = Chart.draw(kind, table, title: "T", description: "D") {
        drawn.append((table, try DrawnChart.both(chart)))
        continue
      }
      let numbers = table.rows.filter { $0.depth <= 1 }.flatMap { row in
        table.places(.value).compactMap { row.cells[$0].number }
      }
      #expect(numbers.allSatisfy { kind == .ragStrip || $0.units < 0 })
    }
    try #require(drawn.count > count / 2)
    return drawn
  }

  /// The rows that are to be drawn.
  static func drawnRows(_ kind: ChartKind, _ table: FigureTable) -> [FigureRow] {
    let shallow = table.rows.filter { $0.depth <= 1 }
    guard [.bar, .bullet, .dumbbell, .smallMultiples].contains(kind) else { return shallow }
    return shallow.filter { row in
      !table.places(.value).allSatisfy { row.cells[$0].marker == .notApplicable }
    }
  }

  mutating func next() -> FigureTable {
    let isParts = [.stackedBar, .quarters, .ragStrip].contains(kind)
    let decimals = generator.below(3)
    let isPercentage =
      isParts ? kind != .ragStrip || generator.chance(1, in: 2) : generator.chance(2, in: 3)
    let unit: FigureUnit = isPercentage ? .percentage(decimals: decimals) : .count(decimals: 0)
    let columns = self.columns(unit)
    let rowCount = generator.chance(1, in: 6) ? 1 : 1 + generator.below(kind == .quarters ? 4 : 14)
    let size = [3, 100, 2_000, 1_000_000, 900_000_000][generator.below(5)]
    let rows = (0..<rowCount).map { index in
      var cells: [FigureCell]
      if isParts {
        cells = parts(columns, unit, size)
      } else {
        cells = columns.map { cell($0, size) }
      }
      for place in cells.indices where generator.chance(1, in: 8) {
        cells[place] = FigureCell(
          [.confidential, .unavailable, .notApplicable][generator.below(3)])
      }
      let isLine = kind == .line && index > 0 && generator.chance(1, in: 5)
      return FigureRow(
        id: "r\(index)", label: "row \(Self.letters(index)), long", shortLabel: label(index),
        depth: generator.below(3), breakBefore: isLine ? "the question changed" : nil,
        cells: cells)
    }
    return FigureTable(
      caption: "Random table", notes: [], rowHeading: "Row", rowID: "row", columns: columns,
      rows: rows)
  }

  private mutating func columns(_ unit: FigureUnit) -> [FigureColumn] {
    func column(
      _ id: String, _ role: FigureColumn.Role, _ unit: FigureUnit, isUnknown: Bool = false
    ) -> FigureColumn {
      FigureColumn(
        id: id, heading: id, label: "Series \(id)", unit: unit, role: role, isUnknown: isUnknown)
    }
    if kind == .ragStrip {
      return ["red", "amber", "green", "complete", "not-answered"].map { column($0, .value, unit) }
    }
    let most = [.bar: 3, .bullet: 1, .divergingBar: 3, .dumbbell: 2, .line: 4][kind] ?? 6
    var columns = (0..<(1 + generator.below(most))).map { column(Self.letters($0), .value, unit) }
    if [.stackedBar, .quarters].contains(kind), generator.chance(1, in: 2) {
      columns.append(column("unknown", .value, unit, isUnknown: true))
    }
    if [.bar, .dumbbell].contains(kind), generator.chance(1, in: 2) {
      columns.append(column("residents", .comparator, unit))
    }
    if kind == .bullet { columns.append(column("target", .target, unit)) }
    columns.insert(column("base", .base, .count(decimals: 0)), at: generator.below(columns.count))
    columns.append(column("by", .detail, .words))
    return columns
  }

  private mutating func cell(_ column: FigureColumn, _ size: Int) -> FigureCell {
    guard column.role != .detail else { return FigureCell(words: "next year") }
    guard case .percentage(let decimals) = column.unit else {
      return FigureCell(number(generator.below(size + 1)))
    }
    let hundred = (0..<decimals).reduce(100) { units, _ in units * 10 }
    var units = [0, hundred, 1, generator.below(hundred + 1), generator.below(hundred / 8 + 1)][
      generator.below(5)]
    if [.divergingBar, .bar, .line].contains(kind), generator.chance(1, in: 3) { units = -units }
    return percentage(units, decimals)
  }

  /// Parts of 100%, or counts.
  private mutating func parts(
    _ columns: [FigureColumn], _ unit: FigureUnit, _ size: Int
  ) -> [FigureCell] {
    let drawn = columns.indices.filter { columns[$0].role == .value }
    var cells = columns.map { cell($0, size) }
    guard case .percentage(let decimals) = unit else { return cells }
    var left = (0..<decimals).reduce(100) { units, _ in units * 10 }
    for place in drawn.shuffled(using: &generator) {
      let part = place == drawn.last ? left : generator.below(left + 1)
      let units = generator.chance(1, in: 6) ? 0 : min(part, left)
      left -= units
      cells[place] = percentage(units, decimals)
    }
    return cells
  }

  private mutating func percentage(_ units: Int, _ decimals: Int) -> FigureCell {
    let number = RoundedNumber(units: units, decimals: decimals)
    let flag: Marker? = generator.chance(1, in: 10) ? .provisional : nil
    return FigureCell(
      number: number, marker: flag,
      text: "\(number.text)%" + (flag.map { " \($0.text)" } ?? ""))
  }

  private func number(_ units: Int) -> RoundedNumber { RoundedNumber(units: units) }

  private mutating func label(_ index: Int) -> String {
    let name = "Row \(Self.letters(index))"
    return generator.chance(1, in: 4)
      ? name + " <of> \"people\" & others, called by a name that goes on for very much longer"
      : name
  }

  /// Labels without digits, so that every digit in a drawing is a number's.
  static func letters(_ index: Int) -> String {
    String(decoding: [UInt8(ascii: "A") + UInt8(index % 26)], as: UTF8.self)
      + (index >= 26 ? letters(index / 26) : "")
  }
}

extension FigureCell {
  fileprivate init(_ number: RoundedNumber) {
    self.init(number: number, marker: nil, text: number.text)
  }
}
