/// Which budget.
package enum BudgetKind: String, Sendable, Hashable, CaseIterable {
  case capital
  case revenue
}
