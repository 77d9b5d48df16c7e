import Disclosure
import Figures

extension Sheet {
  /// What stands between the title and the table.
  ///
  /// - Parameters:
  ///   - notes: what to know, a line each.
  ///   - meaning: what a marker says in the table.
  static func lines(
    _ subject: FileSubject, notes: [String], markers: [Marker],
    meaning: (Marker) -> String = \.meaning
  ) -> [String] {
    var lines = ["This sheet has one table."]
    if !markers.isEmpty {
      let words = markers.map { "\($0.text) \(meaning($0))" }
      lines.append("Markers in this table: " + words.joined(separator: " "))
    }
    lines += notes
    if !subject.sources.isEmpty {
      lines.append("Source: " + subject.sources.joined(separator: "; "))
    }
    lines.append("More: \(subject.page)")
    return lines
  }
}
