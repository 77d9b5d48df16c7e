/// What is looked at of an employee. Nothing of it outlives the calculation.
package struct PaidEmployee: Sendable, Hashable {
  /// The place of the group; nil for who did not declare one.
  let group: Int?
  /// nil for who is a relevant employee and not a full-pay relevant one: SI 2017/172, regulation
  /// 2(1).
  let hourlyPay: PayAmount?
  /// What was paid in the twelve months that end with the snapshot date; nothing unless paid.
  let bonus: PayAmount

  /// - Parameter hourlyPay: nil where the employee was paid less than usual for being on leave.
  package init(group: Int?, hourlyPay: PayAmount?, bonus: PayAmount = .none) {
    self.group = group
    self.hourlyPay = hourlyPay
    self.bonus = bonus
  }

  /// - Parameter order: the new place of each group.
  package func moved(_ order: [Int]) -> PaidEmployee {
    PaidEmployee(group: group.map { order[$0] }, hourlyPay: hourlyPay, bonus: bonus)
  }
}
