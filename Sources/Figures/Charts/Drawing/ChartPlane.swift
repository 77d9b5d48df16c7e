/// Where a drawing lies: in a page as shares of whatever width there is, in a file in pixels.
struct ChartPlane {
  /// Nil in a page.
  let area: Area?
  /// Decimals of a place.
  let precision: Int

  struct Area {
    let left: Int
    let top: Int
    let width: Int
    let height: Int
  }

  static func page(_ precision: Int) -> ChartPlane {
    ChartPlane(area: nil, precision: precision)
  }

  func x(_ place: Fraction) -> String {
    guard let area else { return percent(place) }
    return Self.pixels(place, times: area.width, plus: area.left, precision)
  }

  func y(_ place: Fraction) -> String {
    guard let area else { return percent(place) }
    return Self.pixels(place, times: area.height, plus: area.top, precision)
  }

  func width(_ length: Fraction) -> String {
    guard let area else { return percent(length) }
    return Self.pixels(length, times: area.width, plus: 0, precision)
  }

  func height(_ length: Fraction) -> String {
    guard let area else { return percent(length) }
    return Self.pixels(length, times: area.height, plus: 0, precision)
  }

  private func percent(_ place: Fraction) -> String {
    (place.times(100) ?? Fraction(0)).attribute(decimals: precision) + "%"
  }

  private static func pixels(
    _ place: Fraction, times size: Int, plus start: Int, _ precision: Int
  ) -> String {
    (place.times(size)?.plus(Fraction(start)) ?? Fraction(0)).attribute(decimals: precision)
  }
}
