package import Diagnostics

extension DiagnosticCode {
  static let disclosureLeak = DiagnosticCode(
    id: "disclosure-leak", severity: .error, title: "A withheld count can be worked out",
    explanation: """
      From the numbers that are published, in this table and all others, a reader can narrow a \
      withheld count down so far that it tells about a few people. The message shows the sums by \
      which it is done, and which further cells to withhold. `sitegen protect` does so by itself \
      from the raw table; for a table that was protected elsewhere, withhold the cells it names.
      """)

  static let disclosureSmallCount = DiagnosticCode(
    id: "disclosure-small-count", severity: .error,
    title: "A count below the threshold is published",
    explanation: """
      A count of so few people may tell who they are. Put the raw table into `private` and run \
      `sitegen protect`, which withholds it and what would give it away; or replace the number by \
      the marker [c], and run `sitegen check` again.
      """)

  static let disclosureDisagreement = DiagnosticCode(
    id: "disclosure-disagreement", severity: .error, title: "Counts contradict each other",
    explanation: """
      A total is not the sum of its parts, or the same count has two values in two tables. One of \
      the numbers is wrong, or the tables are not about the same population at the same time. \
      Nothing can be said about what readers may work out before this is mended.
      """)

  static let disclosureSmallBase = DiagnosticCode(
    id: "disclosure-small-base", severity: .error, title: "A group is too small to be published",
    explanation: """
      The table asks for a least number of people in each group, or of answers to each question, \
      and this one has fewer; or its answers are so much alike that they say how everyone \
      answered. The whole group is withheld.
      """)

  static let disclosureUnprotectable = DiagnosticCode(
    id: "disclosure-unprotectable", severity: .error,
    title: "A count can't be protected any more",
    explanation: """
      Numbers that readers have already, in other tables or former editions, give the count away \
      whatever is withheld in this table. Leave the table out, use broader categories, or hide \
      noughts.
      """)

  static let disclosureUnproven = DiagnosticCode(
    id: "disclosure-unproven", severity: .error,
    title: "It could not be proven that a count is safe",
    explanation: """
      The tables are linked in so many ways that the proof was given up. What is not proven safe \
      is not published. Withhold more of the cells around the one that is named, or use broader \
      categories.
      """)

  package static let disclosureCodes: [DiagnosticCode] = [
    disclosureLeak, disclosureSmallCount, disclosureDisagreement, disclosureSmallBase,
    disclosureUnprotectable, disclosureUnproven,
  ]
}
