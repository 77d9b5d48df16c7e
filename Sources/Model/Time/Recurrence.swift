/// How often something falls due.
package enum Recurrence: String, Sendable, Hashable, CaseIterable {
  case monthly
  case quarterly
  case halfYearly = "half-yearly"
  case annually
}
