import Checks
import Content
import Diagnostics
import Figures
import Formats

/// Leaves out what only follows from an error of reading, so that one mistake gives one message.
///
/// A file with a comma too many would otherwise be followed by every link to it, which leads
/// nowhere while it can't be read, and by the good practice that it seems to miss.
struct Following {
  /// Places of errors of reading.
  private let places: Set<Location>
  /// Files with errors of reading.
  private let files: Set<String>
  /// Whether all that was written is in the publication.
  private let isWhole: Bool

  init(reading: [Diagnostic]) {
    let errors = reading.filter { $0.severity == .error }
    places = Set(errors.filter { $0.location.column > 0 }.map { Self.start($0.location) })
    files = Set(errors.map(\.location.path))
    isWhole = errors.allSatisfy { Self.harmless.contains($0.code) }
  }

  /// What the rules found that stands on its own.
  func standing(_ found: [Diagnostic]) -> [Diagnostic] {
    guard !files.isEmpty else { return found }
    return found.filter { problem in
      guard !places.contains(Self.start(problem.location)) else { return false }
      if problem.severity == .error { return isWhole || !Self.absence.contains(problem.code) }
      // Good practice is judged once everything can be read.
      return isWhole && !files.contains(problem.location.path)
    }
  }

  /// What was found wrong with released tables, without what names something that could not be read.
  func standing(ofTables found: [Diagnostic]) -> [Diagnostic] {
    isWhole ? found : found.filter { !Self.absence.contains($0.code) }
  }

  /// Without what readers of the content say of a place where the text itself is broken, or of
  /// keys that are missing where part of a file could not be read.
  static func standing(reading: [Diagnostic]) -> [Diagnostic] {
    let errors = reading.filter {
      form.contains($0.code) && $0.severity == .error && $0.location.column > 0
    }
    guard !errors.isEmpty else { return reading }
    let broken = Set(errors.map { start($0.location) })
    let files = Set(errors.map(\.location.path))
    return reading.filter {
      if form.contains($0.code) { return true }
      if $0.code == .contentMissingKey, files.contains($0.location.path) { return false }
      return !broken.contains(start($0.location))
    }
  }

  private static func start(_ location: Location) -> Location {
    Location(path: location.path, line: location.line, column: location.column)
  }

  private static let form = Set(
    DiagnosticCode.textCodes + DiagnosticCode.yamlCodes + DiagnosticCode.csvCodes
      + DiagnosticCode.markdownCodes)

  private static let absence = Set(
    DiagnosticCode.absenceCodes + DiagnosticCode.figureAbsenceCodes + [.releaseNotUnderstood])

  /// Errors after which all that was written is in the publication nevertheless.
  private static let harmless: Set<DiagnosticCode> = [
    .contentUnknownKey, .markdownHTML, .markdownUnsafeLink, .markdownUnknownScheme,
    .markdownEmptyLink, .markdownLinkWithoutText, .markdownImageWithoutText, .markdownTitleHeading,
    .markdownEmptyHeading, .markdownNoteUndefined, .markdownNoteUnused,
  ]
}
