/// Compliance status in the regulations' own three grades.
package enum Compliance: String, Sendable, Hashable, CaseIterable {
  case full = "fully"
  case partial = "partially"
  case none = "not"
}
