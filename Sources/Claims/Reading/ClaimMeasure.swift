/// What may stand behind `measure=` beside the measures of a dataset.
enum ClaimMeasure: String, Sendable, Hashable, CaseIterable {
  case share
  /// Of everyone, whatever the dataset says, so that those who didn't declare have one, too.
  case shareOfAll = "share-of-all"
  case base
  case rate
  case declarationRate = "declaration-rate"
  case changeInShare = "change-in-share"
  case changeInRate = "change-in-rate"
  case changeInDeclarationRate = "change-in-declaration-rate"
  case changeInNumber = "change-in-number"
  case percentChange = "percent-change"
  case gap
  case likelihood
  case rank

  /// Whether it is held against an earlier table.
  var isChange: Bool {
    switch self {
    case .changeInShare, .changeInRate, .changeInDeclarationRate, .changeInNumber, .percentChange:
      true
    case .share, .shareOfAll, .base, .rate, .declarationRate, .gap, .likelihood, .rank: false
    }
  }

  /// The keys that it takes beside dimensions.
  var keys: [ClaimKey] {
    switch self {
    case .share, .shareOfAll, .base: [.counting, .of]
    case .rate: [.counting, .among]
    case .declarationRate: [.counting, .of]
    case .changeInShare: [.counting, .of, .since]
    case .changeInRate: [.counting, .among, .since]
    case .changeInDeclarationRate: [.counting, .of, .since]
    case .changeInNumber, .percentChange: [.counting, .since]
    case .gap: [.counting, .of, .comparator, .to]
    case .likelihood: [.counting, .among, .of, .comparedWith]
    case .rank: [.counting, .of, .within]
    }
  }
}
