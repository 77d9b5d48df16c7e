/// Inside the organisation, outside it, or both.
package enum GoverningBodyKind: String, Sendable, Hashable, CaseIterable {
  case `internal`
  case external
  case joint
}
