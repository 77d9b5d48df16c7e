import Diagnostics
import Model

extension Check {
  /// Office words are pointed at, with what to write instead.
  ///
  /// The list is short and of British public bodies (`Jargon`); `plain-language` in `site.yaml` adds
  /// to it and allows words. Left alone: what `Check.ethnicityWording` leaves alone, and words that
  /// the glossary explains. Only in editions that can still be mended.
  static let jargon = Check(codes: [.wordingJargon]) { subject in
    let current = Set(subject.currentTexts.map(\.scope.path))
    return subject.words.remarks.compactMap { remark in
      guard case .jargon(let instead) = remark.phrase, current.contains(remark.location.path) else {
        return nil
      }
      return Diagnostic(
        .wordingJargon, at: remark.location,
        "`\(remark.written.lowercased())` is office language",
        advice: instead.prefix(1).uppercased() + instead.dropFirst()
          + (instead.hasSuffix(".") ? "" : "."))
    }
  }
}

extension DiagnosticCode {
  static let wordingJargon = DiagnosticCode(
    id: "wording-jargon", severity: .note, title: "A word that outsiders don't use",
    explanation: """
      Most readers don't work in an office like yours. A plain word is read faster by everybody, \
      and is easier for people who use a screen reader, read in a second language, or have a \
      learning disability. Where the word is the right one, give it an entry in the glossary or \
      name it under `plain-language`, `allowed` in `site.yaml`; words of your own that you want to \
      be told of go under `instead-of`.
      """)
}
