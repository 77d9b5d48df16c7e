import Model

/// Where an action stands, as a strip of actions shows it: its rating while it is under way and
/// rated, its status otherwise.
enum ActionStanding: Hashable {
  case status(DeliveryStatus?)
  case rated(Rating)

  init(_ action: Action) {
    let status = action.currentStatus
    let isRated = status == .inProgress || status == nil
    self = (isRated ? action.currentRating : nil).map(Self.rated) ?? .status(status)
  }

  /// From what is done to what nobody says anything about.
  static let all: [ActionStanding] =
    [
      .status(.complete), .rated(.green), .rated(.amber), .rated(.red), .status(.inProgress),
      .status(.notStarted), .status(.paused), .status(.carriedForward), .status(.superseded),
      .status(.closedWithoutDelivery), .status(nil),
    ]

  /// Also what charts know its colour and its shape by.
  var id: String {
    switch self {
    case .status(let status): status?.rawValue ?? "not-stated"
    case .rated(let rating): rating.rawValue
    }
  }

  var shape: String {
    switch self {
    case .status(let status): Ratings.shape(status)
    case .rated(let rating): Ratings.shape(rating)
    }
  }

  /// "Complete", "At risk"; what is under way beside what is rated is said to be not rated.
  func label(_ definitions: [RatingDefinition], besideRated: Bool) -> String {
    switch self {
    case .rated(let rating): Ratings.label(rating, definitions)
    case .status(.inProgress) where besideRated: "In progress, not rated"
    case .status(let status): status.label
    }
  }
}
