import Diagnostics
import Model

extension Check {
  /// A measure says something that could be found true or false.
  ///
  /// It can when it has `target`, `baseline`, `unit`, `due` or `figure`; when its text holds a
  /// number (in digits or words); or when it uses a word of change ("increase", "fewer", "higher"),
  /// of extent ("all", "every", "at least", "none"), of counting ("rate", "number", "per cent") or
  /// of something being there ("published", "in place", "delivered", "trained", "agreed"). The
  /// words are listed in `MeasureWords`. It is a note and never more: most real measures can't be
  /// measured, and some of them are honest.
  static let measurableMeasures = Check(codes: [.measureNotMeasurable]) { subject in
    var found: [Diagnostic] = []
    for visit in subject.actions where subject.isCurrent(visit.editionPlace) {
      for measure in visit.action.measures {
        guard measure.target == nil, measure.baseline == nil, measure.unit == nil,
          measure.due == nil, measure.figure == nil,
          !MeasureWords.areMeasurable(measure.text.value)
        else { continue }
        found.append(
          Diagnostic(
            .measureNotMeasurable, at: measure.text.location,
            "Nothing in the measure `\(shortened(measure.text.value))` can be measured",
            advice: "If you can, say how many, by how much, or what will be in place."))
      }
    }
    return found
  }

  /// The first words of a text, up to 60 characters.
  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 60 else { return text }
    var short = ""
    for word in text.split(separator: " ") {
      if short.unicodeScalars.count + word.unicodeScalars.count > 56 { break }
      short += short.isEmpty ? String(word) : " " + word
    }
    return short.isEmpty ? String(text.prefix(56)) + " …" : short + " …"
  }
}

extension DiagnosticCode {
  static let measureNotMeasurable = DiagnosticCode(
    id: "measure-not-measurable", severity: .note, title: "A measure that nothing could measure",
    explanation: """
      "Improved understanding" can't be found true or false. A number, a target, a date or a thing \
      that will be in place can. Nothing stops publication: this is to think about when the plan \
      is next written.
      """)
}
