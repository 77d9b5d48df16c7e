/// What must be withheld.
package struct PayGapRules: Sendable, Hashable {
  /// The least number of people whose pay may be averaged; 0 where the law asks for all.
  package let minimumGroup: Int
  /// Counts of people from 1 to one below this don't show in a share.
  package let threshold: Int

  /// For what is not statutory.
  package init(minimumGroup: Int, threshold: Int = 5) {
    self.minimumGroup = minimumGroup
    self.threshold = threshold
  }

  /// For sex: the regulations know no minimum.
  package static let statutory = PayGapRules(minimumGroup: 0, threshold: 0)

  var withholds: Bool { minimumGroup > 0 || threshold > 0 }

  /// Whether a share of so many people out of so many shows few of them, or all but few.
  func isSmall(_ count: Int, of all: Int) -> Bool {
    (1..<max(1, threshold)).contains(count) || (1..<max(1, threshold)).contains(all - count)
  }
}
