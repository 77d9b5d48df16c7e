/// Words about ethnicity that government style asks writers not to use.
enum WatchedPhrase: Sendable, CaseIterable {
  case bame
  case bme
  case mixedRace
  case nonWhite

  var spellings: [String] {
    switch self {
    case .bame: ["BAME"]
    case .bme: ["BME"]
    case .mixedRace: ["mixed race", "mixed-race"]
    case .nonWhite: ["non-white", "non white"]
    }
  }
}
