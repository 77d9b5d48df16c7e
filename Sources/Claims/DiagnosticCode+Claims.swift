package import Diagnostics

extension DiagnosticCode {
  /// The codes of this room.
  package static let claimsCodes: [DiagnosticCode] = [
    claimWrong, claimWordsUnchecked, claimPercentagePoints, claimWithoutDirection,
    claimOfAnotherKind,
    claimNotUnderstood, claimWithheld, claimUndefined, claimUnavailable, claimUnknown,
    claimIncomplete, numberUnclaimed,
  ]

  static let claimWrong = DiagnosticCode(
    id: "claim-wrong", severity: .error, title: "A number in the text is not what the data says",
    explanation: """
      The words of the link are held against the released table, and they are not true of it. \
      Write what the message proposes, in place of the words in square brackets; it says which \
      released numbers that comes from. If you are sure of your words, the link may name another \
      category or another measure than you mean.
      """)
  static let claimWordsUnchecked = DiagnosticCode(
    id: "claim-words-unchecked", severity: .error,
    title: "A claim says more than its number",
    explanation: """
      Readers take everything in the link for checked. Behind the number may stand only words that \
      name what the link points at: who or what is counted, the categories that are named in it, of \
      whom it is a part, and what it is held against. `[44 senior managers](…)` is not what a link to \
      all Black employees says. Leave other words outside the link. Where shares are of those who \
      declared, say so: a share of those is not a share “of us”.
      """)
  static let claimPercentagePoints = DiagnosticCode(
    id: "claim-percentage-points", severity: .error,
    title: "Per cent is written for percentage points, or the other way round",
    explanation: """
      From 10% to 12% is a rise of 2 percentage points, and of 20 per cent. Readers can't tell \
      which is meant unless it is said. `change-in-share`, `change-in-rate` and `gap` are in \
      percentage points; `percent-change` is in per cent.
      """)
  static let claimWithoutDirection = DiagnosticCode(
    id: "claim-without-direction", severity: .error,
    title: "A claimed change doesn't say whether it went up or down",
    explanation: """
      Put the word that says it into the link: `[fell by 2 percentage points](…)`, not `fell by \
      [2 percentage points](…)`. Only the words of the link are checked, and next year the \
      direction may be another.
      """)
  static let claimOfAnotherKind = DiagnosticCode(
    id: "claim-of-another-kind", severity: .error,
    title: "The words are of another kind than the number they are claimed for",
    explanation: """
      A count can't be written as a percentage, nor a share as a number of people. Either change \
      the words, as the message proposes, or name another `measure` in the link.
      """)
  static let claimNotUnderstood = DiagnosticCode(
    id: "claim-not-understood", severity: .error,
    title: "The words of a claim can't be read as a number",
    explanation: """
      Keep the link to the words that say the number: `about [a quarter](…) of us` is less well \
      checked than `[about a quarter](…) of us`, and a whole sentence in a link can't be checked \
      at all. Every wording that is understood stands in `docs/how-to/checked-claims.md`, with \
      what it means. “1.8 times more likely” is none of them, because some read it as 2.8 times as \
      likely.
      """)
  static let claimWithheld = DiagnosticCode(
    id: "claim-withheld", severity: .error, title: "A number that is withheld is claimed",
    explanation: """
      The table shows [c] where the claim points, or the number is made of one that is [c]: last \
      year’s, the whole that a share is of, or another group’s that may come before it. The message \
      says which. Nobody may say it, not even in words such as “about a quarter”. Say it without a number, or claim \
      the number of a larger group. The message says nothing of the number, not even whether the \
      words were right.
      """)
  static let claimUndefined = DiagnosticCode(
    id: "claim-undefined", severity: .error, title: "A number that isn't defined is claimed",
    explanation: """
      The table shows [z] where the claim points: a share of nobody, or a share of those who \
      declared for those who did not. There is nothing to say in numbers.
      """)
  static let claimUnavailable = DiagnosticCode(
    id: "claim-unavailable", severity: .error, title: "The data has no number for a claim",
    explanation: """
      The table has no such cell, there is no earlier edition to compare with, a break lies \
      between the two, or the dataset has no such target or comparator. Claim what the table \
      holds.
      """)
  static let claimUnknown = DiagnosticCode(
    id: "claim-unknown", severity: .error, title: "A claim names what the dataset doesn't have",
    explanation: """
      Behind the question mark stand the dimensions of the dataset with codes of their \
      classifications, and `measure`. All of them are spelled as in the dataset's YAML and in its \
      table.
      """)
  static let claimIncomplete = DiagnosticCode(
    id: "claim-incomplete", severity: .error, title: "A claim leaves open which number it means",
    explanation: """
      A share needs the category that it is of, and says with `of=` which dimension that is when \
      several are named. A likelihood says with whom it compares, a gap to what it is. A key that \
      does nothing is reported, too, because somebody meant something by it.
      """)
  static let numberUnclaimed = DiagnosticCode(
    id: "number-unclaimed", severity: .warning,
    title: "A number that seems to be of the data is not checked",
    explanation: """
      On profile pages, a percentage in a sentence with a word of the tables, or a count right before \
      one, should be a claim: a link that says which number it is. Then it can't go wrong when the \
      table changes. A number that links to a dataset as a whole is not checked either. Targets and \
      comparators, years, dates, ages, money and numbers of laws are not asked about. See \
      `docs/how-to/checked-claims.md`.
      """)
}
