/// Room kept beside a lane for the numbers that stand there.
enum LaneRoom: String {
  case none
  case small
  case middle
  case large

  init(pixels: Double) {
    self = [.none, .small, .middle].first { Double($0.pixels) >= pixels } ?? .large
  }

  /// As the stylesheet has it.
  var pixels: Int {
    switch self {
    case .none: 0
    case .small: 64
    case .middle: 96
    case .large: 136
    }
  }
}
