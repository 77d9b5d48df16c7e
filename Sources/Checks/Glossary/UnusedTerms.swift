import Diagnostics
import Model

extension Check {
  /// A term of the glossary is used somewhere.
  ///
  /// In any text, in its own spelling or in one of `also`, or by a `term:` link, or in `see` of
  /// another entry. An abbreviation must be in capitals to count.
  static let unusedTerms = Check(codes: [.termUnused]) { subject in
    let glossary = subject.publication.glossary
    guard !glossary.isEmpty, !subject.editions.isEmpty else { return [] }
    var linked: Set<String> = []
    for link in subject.links {
      if case .term(let id) = link.reference { linked.insert(id) }
    }
    for term in glossary {
      for other in term.related where other.value != term.id.value { linked.insert(other.value) }
    }
    return glossary.enumerated().compactMap { place, term in
      guard !subject.words.isUsed[place], !linked.contains(term.id.value) else { return nil }
      return Diagnostic(
        .termUnused, at: term.term.location, "No text uses the term `\(term.term.value)`",
        advice: "Remove it, or add the spelling that texts use under `also`.")
    }
  }
}

extension DiagnosticCode {
  static let termUnused = DiagnosticCode(
    id: "term-unused", severity: .note, title: "A glossary term is used nowhere",
    explanation: """
      A glossary helps most when it holds the words of the texts around it. The term may have gone \
      with last year's text, or texts may spell it another way.
      """)
}
