import Model

extension LaneChart {
  /// Each row a bar of parts.
  static func stack(_ kind: ChartKind, _ table: FigureTable) -> LaneChart? {
    let drawn = DrawnTable(table, keepsTotals: true)
    guard let parts = StackPart.all(kind, drawn), let scale = drawn.stackScale(kind) else {
      return nil
    }
    let rows = drawn.rows.map { row in
      drawn.isCounted(kind)
        ? LaneRow.stack(row, parts, drawn.ratingScale(row), namesZero: false)
        : LaneRow.stack(row, parts, scale)
    }
    guard rows.contains(where: { !$0.lanes.flatMap(\.shapes).isEmpty }) else { return nil }
    return LaneChart(
      kind: kind, scale: scale, unit: kind == .ragStrip ? nil : drawn.unit,
      key: parts.map { ChartNote(swatch: .tone($0.tone), text: $0.label) },
      panels: [LanePanel(heading: nil, rows: rows)])
  }
}

/// A column whose numbers are parts of the bars.
private struct StackPart {
  let place: Int
  let label: String
  let tone: ChartTone

  /// Nil for more parts than there are tones.
  static func all(_ kind: ChartKind, _ drawn: DrawnTable) -> [StackPart]? {
    let known = drawn.values.filter { !drawn.column($0).isUnknown }
    guard !drawn.values.isEmpty, kind == .ragStrip || ChartTone.series(known.count) != nil else {
      return nil
    }
    var tones = ChartTone.series(known.count)?[...] ?? []
    return drawn.values.map { place in
      let column = drawn.column(place)
      let tone: ChartTone
      if kind == .ragStrip {
        tone = .rating(column.id)
      } else {
        tone = column.isUnknown ? .unknown : tones.popFirst() ?? .unknown
      }
      return StackPart(place: place, label: column.label, tone: tone)
    }
  }
}

extension DrawnTable {
  fileprivate func stackScale(_ kind: ChartKind) -> ChartScale? {
    let numbers = numbers(values)
    guard !numbers.isEmpty else { return nil }
    if case .percentage = unit {
      guard !exceedsWhole else { return nil }
      return ChartScale(hundredWith: numbers.map(\.decimals).max() ?? 0)
    }
    let sums = rows.compactMap { row in
      RoundedNumber.sum(values.compactMap { row.cells[$0].number })
    }
    return ChartScale(holding: sums)
  }

  /// Whether the parts of a row are more than rounding makes of 100: they overlap.
  private var exceedsWhole: Bool {
    rows.contains { row in
      let numbers = values.compactMap { row.cells[$0].number }
      guard let sum = RoundedNumber.sum(numbers),
        let scale = ChartScale(hundredWith: sum.decimals)
      else { return !numbers.isEmpty }
      return sum.units > scale.high + numbers.count
    }
  }

  /// Whether each bar has a whole of its own: how many answers there were.
  fileprivate func isCounted(_ kind: ChartKind) -> Bool {
    if kind == .ragStrip, case .count = unit { true } else { false }
  }

  /// Counts of answers fill the whole strip; nil where one of them is not known.
  fileprivate func ratingScale(_ row: FigureRow) -> ChartScale? {
    let numbers = values.compactMap { row.cells[$0].number }
    guard numbers.count == values.count else { return nil }
    return RoundedNumber.sum(numbers).flatMap { ChartScale(whole: $0) }
  }
}

extension LaneRow {
  /// - Parameter namesZero: whether parts that nobody is in are named beside the bar.
  fileprivate static func stack(
    _ row: FigureRow, _ parts: [StackPart], _ scale: ChartScale?, namesZero: Bool = true
  ) -> LaneRow {
    var lane = Lane()
    var notes: [ChartNote] = []
    var gaps: [LaneShape] = []
    var end = Fraction(0)
    for part in parts {
      let cell = row.cells[part.place]
      let words = "\(part.label) \(cell.text)"
      guard let number = cell.number, number.units >= 0, let length = scale?.length(number),
        let next = end.plus(length)
      else {
        notes.append(ChartNote(swatch: cell.number == nil ? .hatch : .tone(part.tone), text: words))
        continue
      }
      if number.units > 0, end.numerator > 0 { gaps.append(.gap(end)) }
      lane.shapes.append(.bar(start: end, length: length, part.tone))
      let text = part.tone.shape.map { "\($0) \(cell.text)" } ?? cell.text
      let screens = ChartScreens.holding(text, in: length)
      if let screens {
        let middle = length.divided(by: Fraction(2)).flatMap { end.plus($0) } ?? end
        lane.texts.append(
          LaneText(text: text, place: middle, side: .within, screens: screens, tone: part.tone))
      }
      if screens != .all, namesZero || number.units > 0 {
        notes.append(
          ChartNote(
            swatch: .tone(part.tone), text: words, screens: screens == .wide ? .narrow : .all))
      }
      end = next
    }
    lane.shapes += gaps
    // One word is enough for a row that says the same everywhere.
    let words = Set(parts.map { row.cells[$0.place].text })
    if lane.shapes.isEmpty, notes.allSatisfy(\.isHatched), words.count == 1, let word = words.first
    {
      notes = [ChartNote(swatch: .hatch, text: word)]
    }
    return LaneRow(
      label: row.shortLabel, depth: row.depth, isTotal: row.isTotal, lanes: [lane], notes: notes)
  }
}
