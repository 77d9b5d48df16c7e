extension Simplex {
  /// Moves a column by `length ÷ |entry|` and exchanges it with the row's variable, which then
  /// stands at `end`.
  mutating func pivot(
    _ row: Int, _ column: Int, length: Number, end: Int
  ) throws(ArithmeticOverflow) {
    let width = columnCount
    let base = row * width
    let entry = entries[base + column]
    let isNegative = entry < 0
    let scale = isNegative ? 0 - entry : entry
    let leaving = isNegative ? 0 - denominators[row] : denominators[row]
    let value = try Number(columnValues[column]).scaled(by: scale, minus: length, times: -1)
    if isNegative {
      for other in base..<(base + width) where entries[other] != 0 { entries[other].negate() }
    }
    entries[base + column] = leaving
    denominators[row] = scale
    numerators[row] = value
    var filled: [Int] = []
    for other in 0..<width where other != column && entries[base + other] != 0 {
      filled.append(other)
    }
    for other in 0..<rowCount where other != row {
      let factor = entries[other * width + column]
      if factor == 0 { continue }
      try eliminate(
        other, column, factor: factor, scale: scale, leaving: leaving, length: length,
        pivotBase: base, filled)
    }
    reduce(row)
    let entered = columnVariables[column]
    let left = rowVariables[row]
    rowVariables[row] = entered
    columnVariables[column] = left
    columnValues[column] = end
    places[entered] = ~row
    places[left] = column
  }

  private mutating func eliminate(
    _ other: Int, _ column: Int, factor: Number, scale: Number, leaving: Number, length: Number,
    pivotBase: Int, _ filled: [Int]
  ) throws(ArithmeticOverflow) {
    let width = columnCount
    let base = other * width
    numerators[other] = try numerators[other].scaled(by: scale, minus: factor, times: length)
    if scale == 1 {
      for position in filled {
        entries[base + position] = try entries[base + position].scaled(
          by: 1, minus: factor, times: entries[pivotBase + position])
      }
    } else {
      denominators[other] = try denominators[other].times(scale)
      for position in 0..<width where position != column {
        let entry = entries[base + position]
        let pivotEntry = entries[pivotBase + position]
        if entry == 0, pivotEntry == 0 { continue }
        entries[base + position] = try entry.scaled(by: scale, minus: factor, times: pivotEntry)
      }
    }
    entries[base + column] = 0 - (try factor.times(leaving))
    if denominators[other] != 1 { reduce(other) }
  }

  /// Divides a row by what all its numbers have in common.
  private mutating func reduce(_ row: Int) {
    var divisor = denominators[row].commonDivisor(with: numerators[row])
    let base = row * columnCount
    for position in base..<(base + columnCount) {
      if divisor == 1 { return }
      if entries[position] != 0 { divisor = divisor.commonDivisor(with: entries[position]) }
    }
    guard divisor > 1 else { return }
    denominators[row] /= divisor
    numerators[row] /= divisor
    for position in base..<(base + columnCount) where entries[position] != 0 {
      entries[position] /= divisor
    }
  }
}
