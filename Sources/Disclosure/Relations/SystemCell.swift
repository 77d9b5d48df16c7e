/// A count of a system of relations, and what is known about it.
struct SystemCell: Sendable, Hashable {
  /// What readers see; nil when it is withheld or stands in no table.
  var known: Int?
  /// What a reader may take for granted; nil for no limit.
  var lower: Int?
  var upper: Int?
  /// What readers must not find out; nil when nothing is protected.
  var promise: Promise?

  init(known: Int? = nil, lower: Int? = 0, upper: Int? = nil, promise: Promise? = nil) {
    self.known = known
    self.lower = lower
    self.upper = upper
    self.promise = promise
  }
}
