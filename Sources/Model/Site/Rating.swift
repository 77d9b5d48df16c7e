/// Confidence in delivery: red, amber, green. Always shown as a word and a shape as well.
package enum Rating: String, Sendable, Hashable, CaseIterable {
  case red
  case amber
  case green
}
