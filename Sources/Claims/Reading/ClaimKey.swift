/// The keys of a claim that are no dimensions.
enum ClaimKey: String, Sendable, Hashable, CaseIterable {
  /// What is claimed: a measure of the dataset, or a `ClaimMeasure`.
  case measure
  /// The dimension of which shares are taken, or ranks.
  case of
  /// The measure of the dataset that is counted.
  case counting
  /// The measure of those to whom it could have happened.
  case among
  /// The edition, or the wave of an audit, that a change is against.
  case since
  /// The comparator that a gap is against.
  case comparator
  /// `target`
  case to
  /// The category among whose parts a rank is.
  case within
  /// The category that a likelihood is against.
  case comparedWith = "compared-with"
  /// Of an audit.
  case wave
  /// Of a pay gap: `median-hourly`.
  case statistic
  /// Of a pay gap: the group that is compared.
  case group
}
