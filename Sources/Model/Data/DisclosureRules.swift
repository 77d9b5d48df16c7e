/// `disclosure`: what is protected in a dataset, as stated there or in `site.yaml`.
package struct DisclosureRules: Sendable, Hashable {
  /// `threshold`: counts below it are protected; 3 to 100, default 5.
  package let threshold: Int
  /// `base-minimum`: a group with fewer people than this is withheld as a whole; nil for none.
  package let baseMinimum: Int?
  /// `zeros: shown`: a count of none is published as 0, so a withheld count is known not to be 0.
  /// Otherwise it is protected as a small count.
  package let showsZeros: Bool
  /// `method`
  package let method: DisclosureMethod
  /// `changes: protected`: a change of fewer than the threshold between two snapshots is protected.
  package let protectsChanges: Bool
  /// For tallies of answers: what stands and falls together; nil for other tables.
  package let answers: AnswerRows?

  package init(
    threshold: Int = 5, baseMinimum: Int? = nil, showsZeros: Bool = true,
    method: DisclosureMethod = .suppression, protectsChanges: Bool = false,
    answers: AnswerRows? = nil
  ) {
    self.threshold = threshold
    self.baseMinimum = baseMinimum
    self.showsZeros = showsZeros
    self.method = method
    self.protectsChanges = protectsChanges
    self.answers = answers
  }
}
