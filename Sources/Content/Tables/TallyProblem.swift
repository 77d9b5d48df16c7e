import Diagnostics
import Formats
import Model

/// The wording of what is wrong with the tallies of an audit.
enum TallyProblem {
  static func missing(_ column: String, _ location: Location) -> Diagnostic {
    Diagnostic(
      .tableColumn, at: location, "The column `\(column)` is missing",
      advice: "The first row of an audit's tallies is `wave,group,question,answer,value,marker`, "
        + "without `group` where there are none. If each row is one person, delete the file, and "
        + "use `sitegen import audit`.")
  }

  static func unknownWave(_ cell: CSVCell, known: [String], isRaw: Bool) -> Diagnostic {
    let list = known.map { "`\($0)`" }.alternatives
    return Diagnostic(
      .tableCode, at: cell.location,
      isRaw
        ? "This is not a wave of the audit" : "The audit has no wave `\(cell.text.oneLine)`",
      advice: known.isEmpty
        ? "Add it to `waves` of the audit, with its label and date."
        : "It must be \(list), or be added to `waves` of the audit.")
  }

  static func group(_ location: Location, _ wave: AuditWave) -> Diagnostic {
    Diagnostic(
      .tableCode, at: location,
      "The wave `\(wave.id.value)` counts by group, but the audit names no groups for it",
      advice: "Add `groups` with the id of a classification to the wave.")
  }

  static func noResults(of wave: AuditWave) -> Diagnostic {
    Diagnostic(
      .datasetWithoutTable, at: wave.id.location,
      "The wave `\(wave.id.value)` has no results yet",
      advice: "Count its answers with `sitegen import audit` and release them with "
        + "`sitegen protect`, or leave the wave out until then.")
  }

  /// All waves are released together, since they stand in one file.
  static func noTallies(of wave: AuditWave, _ location: Location) -> Diagnostic {
    Diagnostic(
      .datasetWithoutTable, at: location,
      "These tallies hold no answers of the wave `\(wave.id.value)`",
      advice: "Import that wave, too: all waves of an audit are released together.")
  }

  static func missing(_ audit: Audit, edition: String) -> Diagnostic {
    Diagnostic(
      .datasetWithoutTable, at: audit.waves.first?.location ?? audit.location,
      "The audit has waves and no results yet",
      advice: "Count the answers with `sitegen import audit`, which writes "
        + "`private/\(edition)/audits/\(audit.id).csv`, and release them with `sitegen protect`; or "
        + "leave `waves` out until then.")
  }

  static func undescribed(_ path: String, stem: String) -> Diagnostic {
    Diagnostic(
      .tableWithoutDataset, at: Location(path: path),
      "Nothing says what these tallies count: there is no `\(stem).yaml` beside them",
      advice: "Write the audit with its questionnaire and waves, or rename the file.")
  }
}
