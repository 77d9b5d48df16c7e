/// Which groups don't show in the quarters of pay.
///
/// The shares of a quarter make up 100%, so that groups that are withheld show together. Therefore
/// one is never withheld alone: those with the fewest people join, until those withheld together are
/// so many in each quarter that no small number shows, and so many in all that what is known of
/// those who joined, that they reach the minimum, does not tell the size of a small one.
struct WithheldQuarters {
  /// Their places.
  let groups: Set<Int>

  init(groups: [GroupPay], quarters: [[Int]], rules: PayGapRules) {
    let sizes = groups.map(\.hourly.count)
    func isSmall(_ place: Int) -> Bool {
      groups[place].relevant < rules.minimumGroup || sizes[place] < rules.minimumGroup
    }
    func showsFew(_ place: Int) -> Bool {
      quarters.contains { rules.isSmall($0[place], of: $0.reduce(0, +)) }
    }
    var hidden = Set(groups.indices.filter { isSmall($0) || showsFew($0) })
    func isSafe() -> Bool {
      let together = quarters.map { quarter in hidden.reduce(0) { $0 + quarter[$1] } }
      let small = hidden.count(where: isSmall)
      let slack =
        together.reduce(0, +) - rules.minimumGroup * (hidden.count - small) - max(0, small - 1)
      return hidden.count > 1
        && together.allSatisfy { $0 == 0 || $0 >= rules.threshold }
        && (small == 0 || slack >= rules.threshold)
    }
    var others = groups.indices.filter { !hidden.contains($0) }
      .sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    guard !hidden.isEmpty else {
      self.groups = []
      return
    }
    while !others.isEmpty, !isSafe() { hidden.insert(others.removeFirst()) }
    self.groups = hidden
  }
}
