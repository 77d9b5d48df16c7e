/// Of whom shares are taken.
package enum Denominator: String, Sendable, Hashable, CaseIterable {
  /// Everyone counted, those of whom nothing is on record included.
  case all
  /// Those who declared: `not-declared` and `prefer-not-to-say` are left out.
  case declared
}
