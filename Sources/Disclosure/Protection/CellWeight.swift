/// What it costs readers not to see a count.
enum CellWeight {
  /// 1 + log₂(1 + count), times 1 + 2 · level, in 64ths: large counts and totals say more.
  static func of(count: Int, level: Int) -> Int {
    let number = max(1, min(count, Int.max - 1) + 1)
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    // Between two powers of 2 the logarithm is close to a straight line.
    let fraction =
      exponent >= 6
      ? (number - (1 << exponent)) >> (exponent - 6) : (number - (1 << exponent)) << (6 - exponent)
    return (64 + exponent * 64 + fraction) * (1 + 2 * level)
  }

  /// A weight for another round of the search: by up to a quarter more or less, and in every
  /// second round hardly by the count, so that few cells are preferred to small ones.
  static func varied(_ weight: Int, cell: Int, round: Int) -> Int {
    if round == 0 { return weight }
    let base = round % 2 == 0 ? weight : 512 + weight / 8
    return base * (96 + Scatter.number(cell, round, below: 64)) / 128
  }
}
