/// Words before a number that loosen it.
enum Hedge: String, Sendable, Hashable, CaseIterable {
  case none
  case about
  case justOver
  case nearly
  case moreThan
  case lessThan
  case atLeast
  case atMost

  /// As they may be written, the first as they are proposed.
  var phrases: [String] {
    switch self {
    case .none: []
    case .about: ["about", "around", "roughly", "approximately", "some"]
    case .justOver: ["just over", "slightly over", "a little over", "slightly more than"]
    case .nearly: ["nearly", "almost", "just under", "slightly under", "slightly less than"]
    case .moreThan: ["more than", "over", "above"]
    case .lessThan: ["less than", "fewer than", "under", "below"]
    case .atLeast: ["at least", "no less than", "no fewer than"]
    case .atMost: ["at most", "no more than", "up to"]
    }
  }

  /// What it means with a number that stands for less than one: more than halved is less than half.
  var turned: Hedge {
    switch self {
    case .justOver: .nearly
    case .nearly: .justOver
    case .moreThan: .lessThan
    case .lessThan: .moreThan
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .none, .about: self
    }
  }
}
