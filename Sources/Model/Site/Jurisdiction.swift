/// Whose specific equality duties apply; selects the checklist.
package enum Jurisdiction: String, Sendable, Hashable, CaseIterable {
  case england
  case wales
  case scotland
  case northernIreland = "northern-ireland"
}
