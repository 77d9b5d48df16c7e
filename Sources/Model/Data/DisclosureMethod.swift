/// How small counts are protected.
package enum DisclosureMethod: String, Sendable, Hashable, CaseIterable {
  /// Small counts, and as many others as it takes, are withheld.
  case suppression
  /// Every count is rounded to the nearest multiple of 5.
  case rounding
}
