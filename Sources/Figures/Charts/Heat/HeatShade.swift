/// How strongly a cell of a heat table is shaded; every shade has an outline.
enum HeatShade: Int, CaseIterable {
  case none
  case light
  case middle
  case strong

  /// On white paper.
  var light: ChartColours {
    switch self {
    case .none: ChartColours("#FFFFFF", ink: "#0F1C2E")
    case .light: ChartColours("#6BACE6", ink: "#0F1C2E")
    case .middle: ChartColours("#2073BC", ink: "#FFFFFF")
    case .strong: ChartColours("#12436D", ink: "#FFFFFF")
    }
  }

  /// On dark paper, where what is brighter is stronger.
  var dark: ChartColours {
    switch self {
    case .none: ChartColours("#101A27", ink: "#E8EDF4")
    case .light: ChartColours("#12436D", ink: "#FFFFFF")
    case .middle: ChartColours("#2073BC", ink: "#FFFFFF")
    case .strong: ChartColours("#6BACE6", ink: "#0F1C2E")
    }
  }
}
