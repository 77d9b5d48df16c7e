/// What an import found.
package struct PayGapFinding: Sendable {
  package let text: PayGapText
  /// The comparator first.
  package let groups: [PayGapGroupNames]
}
