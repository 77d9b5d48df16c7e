import Diagnostics
import Disclosure
import Formats
import Model

/// Reads the tallies of an audit: a table for each wave, in one file.
struct TallyReader {
  private let subject: TallySubject
  private let table: CSVTable
  private let isRaw: Bool
  private let wavePlace: Int
  private let groupPlace: Int?
  private var problems: ProblemLog
  private var tables: [(dataset: Dataset, entries: [TableEntry])] = []

  /// The column that says which of the tables a row belongs to.
  static let waveColumn = "wave"

  /// - Parameter isRaw: whether the tallies are true counts, of which no message may repeat anything.
  /// - Returns: the tables of the waves that could be read, and every problem, in order of position.
  static func read(
    _ source: SourceFile, of subject: TallySubject, isRaw: Bool
  ) -> (tables: [(dataset: Dataset, entries: [TableEntry])], diagnostics: [Diagnostic]) {
    let (table, faults) = CSV.parse(source, quotesNames: !isRaw)
    guard let table else { return ([], faults) }
    let dimensions = [Audit.questionDimension, Audit.answerDimension]
    let missing = ([waveColumn] + dimensions + [TableColumn.value]).filter {
      table.column(named: $0) == nil
    }
    guard missing.isEmpty, let wave = table.column(named: waveColumn) else {
      return ([], faults + missing.map { TallyProblem.missing($0, table.header.location) })
    }
    var reader = TallyReader(subject, table, wave: wave, isRaw: isRaw)
    reader.readWaves()
    return (reader.tables, faults + reader.problems.diagnostics)
  }

  private init(_ subject: TallySubject, _ table: CSVTable, wave: Int, isRaw: Bool) {
    self.subject = subject
    self.table = table
    self.isRaw = isRaw
    wavePlace = wave
    groupPlace = table.column(named: Audit.groupDimension)
    problems = ProblemLog(path: table.path)
  }

  private mutating func readWaves() {
    var found: Set<String> = []
    let known = subject.audit.waves.map(\.id.value)
    for row in table.rows {
      let cell = row[wavePlace]
      if found.insert(cell.text).inserted, !known.contains(cell.text) {
        problems.add(TallyProblem.unknownWave(cell, known: known, isRaw: isRaw))
      }
    }
    var seen: Set<Diagnostic> = []
    for (wave, subject) in zip(subject.audit.waves, subject.tables) {
      guard found.contains(wave.id.value) else {
        problems.add(
          isRaw
            ? TallyProblem.noTallies(of: wave, table.header.location)
            : TallyProblem.noResults(of: wave))
        continue
      }
      guard let subject else { continue }
      if wave.groups == nil, reportGroups(of: wave) { continue }
      let (entries, faults) = TableReader.read(
        part(wave), of: subject.dataset, subject.classifications, isRaw: isRaw)
      // What is wrong with the header is wrong for every wave.
      for fault in faults where seen.insert(fault).inserted { problems.add(fault) }
      if let entries { tables.append((subject.dataset, entries)) }
    }
  }

  /// The rows of a wave, without the columns that its table doesn't have.
  private func part(_ wave: AuditWave) -> CSVTable {
    let groups = wave.groups == nil ? groupPlace.map { [$0] } ?? [] : []
    return table.selecting(
      where: wavePlace, { $0 == wave.id.value }, removing: Set([wavePlace] + groups))
  }

  /// Reports groups where a wave has none.
  private mutating func reportGroups(of wave: AuditWave) -> Bool {
    guard let groupPlace else { return false }
    let row = table.rows.first {
      $0[wavePlace].text == wave.id.value && $0[groupPlace].text != DatasetDimension.totalCode
    }
    guard let row else { return false }
    problems.add(TallyProblem.group(row[groupPlace].location, wave))
    return true
  }
}
