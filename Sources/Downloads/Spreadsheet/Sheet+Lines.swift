import Disclosure
import Figures

extension Sheet {
  /// What stands between the title and the table.
  ///
  /// - Parameter notes: what to know, a line each.
  static func lines(
    _ subject: FileSubject, notes: [String], markers: [Marker]
  ) -> [String] {
    var lines = ["This sheet has one table."]
    if !markers.isEmpty {
      let words = markers.map { "\($0.text) \($0.meaning)" }
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
