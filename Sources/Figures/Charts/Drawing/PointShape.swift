/// What tells the points of one series from another's without their colour.
enum PointShape: CaseIterable {
  case circle
  case diamond
  case square
  case triangle

  static func of(_ series: Int) -> PointShape {
    allCases[series % allCases.count]
  }

  /// Around the origin, about 11 pixels wide.
  var path: String {
    switch self {
    case .circle: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"
    case .diamond: "M0 -7L7 0L0 7L-7 0z"
    case .square: "M-5 -5h10v10h-10z"
    case .triangle: "M0 -6.5L6.5 5H-6.5z"
    }
  }
}
