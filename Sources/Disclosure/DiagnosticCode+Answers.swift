package import Diagnostics

extension DiagnosticCode {
  static let answersPartlyWithheld = DiagnosticCode(
    id: "answers-partly-withheld", severity: .error,
    title: "The result of a question is withheld in part",
    explanation: """
      Red, amber, green and not answered add up, so that one number withheld can be worked out from \
      the others. A result of an audit is published whole or not at all; then readers see that of \
      its section instead. `sitegen protect` withholds what must be.
      """)

  static let answersTooFew = DiagnosticCode(
    id: "answers-too-few", severity: .error, title: "A result rests on too few people",
    explanation: """
      A result of an audit is published only when its answers must have come from at least as many \
      people as the audit's minimum, which is 10 unless the audit asks for more. Where a section or \
      a group pools several questions, one person may have answered each of them, so that more \
      answers are needed. `sitegen protect` withholds what rests on fewer.
      """)

  static let answersAlike = DiagnosticCode(
    id: "answers-alike", severity: .error,
    title: "A result gives away what single people answered",
    explanation: """
      When everybody in a group gave the same answer, the result tells what each of them said, \
      however large the group is. When all but one did, that one knows what each of the others \
      said. `sitegen protect` withholds such results.
      """)

  static let answersRemainder = DiagnosticCode(
    id: "answers-remainder", severity: .error,
    title: "Results that are withheld can be worked out together",
    explanation: """
      Whoever takes the published results of some questions from that of their section, or those of \
      some groups from that of everyone, gets the result of the rest. It must not rest on too few \
      people, or show that they all answered alike. `sitegen protect` withholds one more result.
      """)

  package static let answersCodes: [DiagnosticCode] = [
    answersPartlyWithheld, answersTooFew, answersAlike, answersRemainder,
  ]
}
