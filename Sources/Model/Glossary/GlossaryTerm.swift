/// An entry of `glossary.yaml`.
package struct GlossaryTerm: Sendable {
  package let id: Located<String>
  /// `term`: as printed: "EIA", "protected characteristic".
  package let term: Located<String>
  /// `stands-for`: the words an abbreviation stands for.
  package let expansion: String?
  /// `definition`: what it means.
  package let definition: Prose
  /// `also`: other spellings that count as uses of the term.
  package let aliases: [String]
  /// `note`: for example the law's term and the preferred one.
  package let note: Prose?
  /// `see`: ids of related terms.
  package let related: [Located<String>]

  package init(
    id: Located<String>, term: Located<String>, expansion: String? = nil, definition: Prose,
    aliases: [String] = [], note: Prose? = nil, related: [Located<String>] = []
  ) {
    self.id = id
    self.term = term
    self.expansion = expansion
    self.definition = definition
    self.aliases = aliases
    self.note = note
    self.related = related
  }
}
