/// What a code of a classification says about those it counts.
package enum CodeKind: String, Sendable, Hashable, CaseIterable {
  /// A category that people declared.
  case declared
  /// They were asked and chose not to say.
  case preferNotToSay = "prefer-not-to-say"
  /// Nothing is on record.
  case notDeclared = "not-declared"
}
