/// Sizes of a drawing of a trend, in pixels; the stylesheet has the same.
struct LineFrame {
  let height: Int
  /// For the numbers of the scale.
  let left: Int
  /// For what stands beside the ends of lines.
  let right: Int
  let hasNames: Bool
  /// How wide the lines are at least.
  let narrowest: Double

  static let nameRoom = 190

  /// - Parameter isRoomy: whether the numbers at the ends are long.
  static func narrow(isRoomy: Bool) -> LineFrame {
    LineFrame(
      height: 240, left: 52, right: isRoomy ? 124 : 84, hasNames: false,
      narrowest: isRoomy ? 110 : 150)
  }

  static let wide = LineFrame(
    height: 320, left: 60, right: nameRoom, hasNames: true, narrowest: 340)

  /// For names that are too long to stand beside lines.
  static let wideWithKey = LineFrame(
    height: 320, left: 60, right: 124, hasNames: false, narrowest: 420)

  /// Which rows are named below: as many as fit, counted from the last.
  func named(_ rows: [String]) -> [Int] {
    guard rows.count > 1 else { return Array(rows.indices) }
    let room = narrowest / Double(rows.count - 1)
    let widest = (rows.map { TextWidth.of($0, size: 13) }.max() ?? 0) + 10
    let every = max(1, Int((widest / room).rounded(.up)))
    return rows.indices.filter { (rows.count - 1 - $0).isMultiple(of: every) }
  }

  /// Places from the top for texts at such places, pushed apart so that none covers another.
  func apart(_ places: [Fraction]) -> [Fraction] {
    let gap = Fraction.part(22, of: height)
    var order = places.indices.sorted {
      places[$0].isLess(than: places[$1]) || (places[$0] == places[$1] && $0 < $1)
    }
    var result = places
    push(&result, order) { place, before in
      guard let least = before.plus(gap), place.isLess(than: least) else { return place }
      return least
    }
    // Those that were pushed below the drawing come back up.
    order.reverse()
    if let last = order.first, Fraction(1).isLess(than: result[last]) {
      result[last] = Fraction(1)
    }
    push(&result, order) { place, before in
      guard let most = before.minus(gap), most.isLess(than: place) else { return place }
      return most
    }
    return result
  }

  private func push(
    _ places: inout [Fraction], _ order: [Int], _ pushed: (Fraction, Fraction) -> Fraction
  ) {
    for (before, index) in zip(order, order.dropFirst()) {
      places[index] = pushed(places[index], places[before])
    }
  }
}
