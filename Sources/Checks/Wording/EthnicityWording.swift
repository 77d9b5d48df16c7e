import Diagnostics
import Model

extension Check {
  /// Words about ethnicity are those that the people described would use.
  ///
  /// Government style names groups ("people from Black and Asian backgrounds") and, where all are
  /// meant, says "ethnic minorities" with a definition. It asks writers not to use "BAME", "BME",
  /// "mixed race" and "non-white". Left alone, because they are somebody else's words or a name:
  /// block quotes; what stands between “ ” or " " in one paragraph; code; the words of links to
  /// other sites; a word before a capitalised one ("BAME Leadership Programme"); the glossary,
  /// which explains words; names of people, bodies and schemes.
  static let ethnicityWording = Check(codes: [.wordingBAME, .wordingEthnicity]) { subject in
    subject.words.remarks.compactMap { remark in
      guard case .ethnicity(let phrase) = remark.phrase else { return nil }
      return switch phrase {
      case .bame, .bme:
        Diagnostic(
          .wordingBAME, at: remark.location,
          "`\(remark.written)` puts people into one group that few would choose for themselves",
          advice: "Name the groups you mean, or write \"ethnic minorities\" and say whom that "
            + "includes.")
      case .mixedRace:
        Diagnostic(
          .wordingEthnicity, at: remark.location,
          "`\(remark.written)` is not how government style describes people",
          advice: "Write \"people with a mixed ethnic background\".")
      case .nonWhite:
        Diagnostic(
          .wordingEthnicity, at: remark.location,
          "`\(remark.written)` describes people by what they are not",
          advice: "Name the groups you mean, or write \"ethnic minorities\".")
      }
    }
  }
}

extension DiagnosticCode {
  static let wordingBAME = DiagnosticCode(
    id: "wording-bame", severity: .warning, title: "BAME or BME in your own words",
    explanation: """
      These labels hide the differences between groups, leave some out, and are not used by \
      government writers since 2021. Name the groups, or say "ethnic minorities" and define it. \
      Names ("BAME Leadership Programme") and quotations stay as they are; put quotation marks \
      around words that are not yours.
      """)
  static let wordingEthnicity = DiagnosticCode(
    id: "wording-ethnicity", severity: .warning, title: "A phrase about ethnicity to think over",
    explanation: """
      Government style describes people as "with a mixed ethnic background" and names groups \
      instead of describing them by what they are not. Quotations stay as they are.
      """)
}
