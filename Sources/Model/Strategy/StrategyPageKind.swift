/// What a strategy text is.
package enum StrategyPageKind: String, Sendable, Hashable, CaseIterable {
  case foreword
  case context
  case definitions
  case aims
  case achievements
  case opportunities
  case commitments
  case monitoring
  case governance
  case budget
  case page
}
