import Diagnostics
import Model

/// Problems that several files of data have in common.
enum DataProblem {
  /// An id or code that nothing has.
  ///
  /// - Parameter noun: what was looked for: "population", "code of this classification".
  static func unknown(
    _ id: Located<String>, _ noun: String, known: [String], addition: String = ""
  ) -> Diagnostic {
    unknown(id.value, at: id.location, noun, known: known, addition: addition)
  }

  /// - Parameter addition: how to make it, as a sentence after a space.
  static func unknown(
    _ id: String, at location: Location, _ noun: String, known: [String], addition: String = ""
  ) -> Diagnostic {
    Diagnostic(
      .dataUnknown, at: location, "There is no \(noun) `\(id)`",
      advice: (Suggestion.nearest(to: id, in: known.prefix(300)).map { "Did you mean `\($0)`? " }
        ?? "") + choice(known) + addition)
  }

  static func unknownPopulation(_ id: Located<String>, known: [String]) -> Diagnostic {
    unknown(
      id, "population", known: known,
      addition: " Populations stand in `populations.yaml`: if this is a new one, add it there with"
        + " `id`, `label` and `scope`.")
  }

  static func unknownClassification(_ id: Located<String>, known: [String]) -> Diagnostic {
    unknown(
      id, "classification", known: known.filter { !$0.contains(":") },
      addition: " If this is a new one, write `classifications/\(id.value).yaml`.")
  }

  /// Whatever stands a second time, each with where it stood first.
  static func twice(
    _ ids: [Located<String>], _ noun: String, as code: DiagnosticCode = .dataTwice
  ) -> [Diagnostic] {
    var first: [String: Location] = [:]
    return ids.compactMap { id in
      guard let earlier = first[id.value] else {
        first[id.value] = id.location
        return nil
      }
      return Diagnostic(
        code, at: id.location, "A second \(noun) `\(id.value)`",
        advice: "Delete one of the two, or change its name.",
        related: [Diagnostic.Related(location: earlier, message: "It stands here first.")])
    }
  }

  /// "`a`", "`a` and `b`", "`a`, `b`, `c` and 4 more".
  static func some(_ words: [String], most: Int = 3) -> String {
    let shown = words.prefix(most).map { "`\($0)`" }
    if words.count > most {
      return shown.joined(separator: ", ") + " and \(words.count - most) more"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func choice(_ known: [String]) -> String {
    known.isEmpty ? "There is none yet." : "Known: \(some(known, most: 8))."
  }
}
