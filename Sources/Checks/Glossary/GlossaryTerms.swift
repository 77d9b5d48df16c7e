import Diagnostics
import Model

extension Check {
  /// A word is explained once.
  ///
  /// No term or spelling in `also` belongs to two entries. Capitals don't count, except for
  /// abbreviations, where "IT" and "it" differ.
  static let glossaryTerms = Check(codes: [.termDefinedTwice]) { subject in
    var owners: [String: (place: Int, term: GlossaryTerm)] = [:]
    var found: [Diagnostic] = []
    for (place, term) in subject.publication.glossary.enumerated() {
      for word in [term.term.value] + term.aliases {
        let isAbbreviation = !word.utf8.contains { (0x61...0x7a).contains($0) }
        let key = isAbbreviation ? word : word.lowercased()
        guard let owner = owners[key] else {
          owners[key] = (place, term)
          continue
        }
        if owner.place == place { continue }
        found.append(
          Diagnostic(
            .termDefinedTwice, at: term.term.location,
            "`\(word)` is explained by both `\(owner.term.id.value)` and `\(term.id.value)`",
            advice: "Keep one entry, or remove the spelling from the other's `also`.",
            related: [
              .init(location: owner.term.term.location, message: "the other entry stands here")
            ]))
      }
    }
    return found
  }
}

extension DiagnosticCode {
  static let termDefinedTwice = DiagnosticCode(
    id: "term-defined-twice", severity: .warning, title: "A word is explained twice",
    explanation: """
      Two entries of the glossary claim one word, so readers may be told two things. Keep the one \
      that is right.
      """)
}
