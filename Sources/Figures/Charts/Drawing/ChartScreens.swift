/// On which screens something stands: what fits a wide drawing may not fit a narrow one.
enum ChartScreens {
  case all
  case wide
  case narrow

  /// Of the bars of a chart, in pixels: on a screen of 320, and from 640 on.
  static let narrowest = 288.0
  static let narrowestWide = 400.0

  /// The class that hides it elsewhere.
  var name: String? {
    switch self {
    case .all: nil
    case .wide: "chart-wide"
    case .narrow: "chart-narrow"
    }
  }
}

extension ChartScreens {
  /// Where a part of a bar is wide enough for a text; nil for nowhere.
  static func holding(_ text: String, in length: Fraction) -> ChartScreens? {
    let needed = TextWidth.of(text, size: 14) + 8
    let share = length.approximate
    if share * narrowest >= needed { return .all }
    return share * narrowestWide >= needed ? .wide : nil
  }
}
