/// What a part of a chart is painted with.
///
/// The stylesheet has the same colours under the same names (`--chart-1` and so on), for light and
/// dark paper. The order of the numbered ones never changes: those side by side keep a contrast of
/// 3:1 on white, and readers come to know them.
enum ChartTone: String, Hashable, CaseIterable {
  case one = "1"
  case two = "2"
  case three = "3"
  case four = "4"
  case five = "5"
  case six = "6"
  /// People of whom the answer is not known.
  case unknown
  case red
  case amber
  case green
  case complete
  case unanswered
  /// Of an action that is under way and not rated.
  case inProgress = "in-progress"
  case notStarted = "not-started"
  case paused
  case carriedForward = "carried-forward"
  case superseded
  case closedWithoutDelivery = "closed-without-delivery"
  case notStated = "not-stated"

  static let categories: [ChartTone] = [.one, .two, .three, .four, .five, .six]

  /// The tones of so many series; nil for more than there are.
  static func series(_ count: Int) -> [ChartTone]? {
    guard count <= categories.count else { return nil }
    return count == 2 ? [.one, .four] : Array(categories.prefix(count))
  }

  /// On white paper.
  var light: ChartColours {
    switch self {
    case .one: ChartColours("#12436D", ink: "#FFFFFF")
    case .two: ChartColours("#28A197", ink: "#0F1C2E")
    case .three: ChartColours("#801650", ink: "#FFFFFF")
    case .four: ChartColours("#F46A25", ink: "#0F1C2E")
    case .five: ChartColours("#3D3D3D", ink: "#FFFFFF")
    case .six: ChartColours("#A285D1", ink: "#0F1C2E")
    case .unknown: ChartColours("#BFBFBF", ink: "#0F1C2E", edge: "#595959")
    case .red: ChartColours("#FBE6E6", ink: "#8C1D18", edge: "#8C1D18")
    case .amber: ChartColours("#FFF1D6", ink: "#7A4100", edge: "#7A4100")
    case .green: ChartColours("#E2F3E8", ink: "#14532D", edge: "#14532D")
    case .complete, .inProgress: ChartColours("#E3ECF7", ink: "#12436D", edge: "#12436D")
    case .unanswered, .notStarted, .paused, .carriedForward, .superseded, .closedWithoutDelivery,
      .notStated:
      ChartColours("#ECEFF3", ink: "#3D3D3D", edge: "#3D3D3D")
    }
  }

  /// On dark paper.
  var dark: ChartColours {
    switch self {
    case .one: ChartColours("#6BACE6", ink: "#0F1C2E")
    case .two: ChartColours("#3FC4B8", ink: "#0F1C2E")
    case .three: ChartColours("#E58BBD", ink: "#0F1C2E")
    case .four: ChartColours("#F98D58", ink: "#0F1C2E")
    case .five: ChartColours("#C3CAD4", ink: "#0F1C2E")
    case .six: ChartColours("#B79BE8", ink: "#0F1C2E")
    case .unknown: ChartColours("#4A5666", ink: "#FFFFFF", edge: "#BFBFBF")
    case .red: ChartColours("#4A1A1A", ink: "#FFD2CF", edge: "#FFD2CF")
    case .amber: ChartColours("#452C05", ink: "#FFDDAA", edge: "#FFDDAA")
    case .green: ChartColours("#123D25", ink: "#C5F0D3", edge: "#C5F0D3")
    case .complete, .inProgress: ChartColours("#173A5E", ink: "#CFE4FB", edge: "#CFE4FB")
    case .unanswered, .notStarted, .paused, .carriedForward, .superseded, .closedWithoutDelivery,
      .notStated:
      ChartColours("#2A3849", ink: "#DFE5EC", edge: "#DFE5EC")
    }
  }

  /// What tells a rating or a status from another without its colour.
  var shape: String? {
    switch self {
    case .red: "■"
    case .amber: "▲"
    case .green: "●"
    case .complete: "✓"
    case .unanswered, .notStarted: "○"
    case .inProgress: "◐"
    case .paused: "‖"
    case .carriedForward: "→"
    case .superseded: "↷"
    case .closedWithoutDelivery: "✕"
    case .notStated: "◌"
    case .one, .two, .three, .four, .five, .six, .unknown: nil
    }
  }

  /// The rating or status that a column is of, by its id.
  static func rating(_ id: String) -> ChartTone {
    ChartTone(rawValue: id).flatMap { $0.shape == nil ? nil : $0 } ?? .unanswered
  }
}
