import Content
import Diagnostics
import FileSystem
import Import
import Model

/// Turns a payroll, or a file of the government's service, into the figures of a pay gap, and writes
/// nothing else.
package struct PayGapImportRun: Sendable {
  let request: PayGapImportRequest

  package init(_ request: PayGapImportRequest) { self.request = request }

  package func callAsFunction() -> ImportOutcome {
    // Before it is opened: nothing about persons may lie where it is published.
    if RealPath.resolve(request.file) != nil,
      ImportFiles(content: request.content).isPublished(request.file)
    {
      return .failure(
        request.file, "The extract lies in the content folder, which is published",
        advice: "Move it out of there, and out of the repository if it is in its history.")
    }
    let (target, problems) = target()
    guard let target else { return ImportOutcome(diagnostics: problems, written: nil) }
    let source: SourceFile
    switch ImportFiles.read(request.file) {
    case .success(let file): source = file
    case .failure(let reason):
      return .failure(
        request.file, "The extract can't be read: \(reason.text)",
        advice: "Check the name of the file. It must be a CSV file.")
    }
    let (found, diagnostics) = target.reading(source)
    let ordered = diagnostics.sorted { $0.location < $1.location }
    guard let found else { return ImportOutcome(diagnostics: ordered, written: nil) }
    let text: String
    switch target.place {
    case .new(let asAt):
      text = found.text.file(target.reading.characteristic, asAt: asAt, groups: found.groups)
    case .existing(let file):
      guard let replaced = found.text.replacing(numbersOf: file) else {
        return .failure(
          request.path, "The file that is there can't be read", advice: "Put it right first.")
      }
      text = replaced
    }
    if let reason = PrivateFile.write(Array(text.utf8), to: request.path, isShared: true) {
      return .failure(
        request.path, "The figures can't be written: \(reason)",
        advice: "Make room, or give yourself permission to write there. Nothing has changed.")
    }
    return ImportOutcome(diagnostics: ordered, written: request.path)
  }

  // MARK: - The pay gap

  private struct TargetFile {
    enum Place {
      case new(asAt: CalendarDate)
      case existing(SourceFile)
    }

    let reading: PayGapImport
    let place: Place
  }

  private func target() -> (TargetFile?, [Diagnostic]) {
    let content = ContentReader.read(root: request.content, jobs: 1)
    let errors = content.diagnostics.filter { $0.severity == .error }
    guard let publication = content.publication else { return (nil, errors) }
    guard let edition = publication.editions.first(where: { $0.id == request.edition }) else {
      let known = publication.editions.map(\.id)
      return unknown(
        "There is no edition `\(request.edition)`",
        advice: Suggestion.nearest(to: request.edition, in: known).map { "Did you mean `\($0)`?" }
          ?? "An edition is a folder with an `edition.yaml`.")
    }
    let options = request.options
    let found = PayGapImportOptions(
      employer: options.employer, comparator: options.comparator,
      undeclared: options.undeclared,
      columns: PayGapImportOptions.Columns(
        group: options.groupColumn, hourly: options.hourlyColumn, bonus: options.bonusColumn,
        fullPay: options.fullPayColumn, relevant: options.relevantColumn))
    if let payGap = edition.payGaps.first(where: { $0.id == request.payGap }),
      let source = content.sources[payGap.location.path]
    {
      if let other = request.characteristic, other != payGap.characteristic {
        return unknown(
          "The pay gap `\(payGap.id)` is about \(payGap.characteristic.noun), not \(other.noun)",
          advice: "Leave out `--characteristic`, or choose another id.")
      }
      let reading = PayGapImport(
        payGap.characteristic,
        groups: payGap.allGroups.map {
          PayGapGroupNames(id: $0.id.value, label: $0.label, called: $0.called)
        }, minimumGroup: payGap.minimumGroup, options: found)
      return (TargetFile(reading: reading, place: .existing(source)), [])
    }
    if RealPath.kind(of: request.path) != nil {
      let own = errors.filter { $0.location.path == request.path }
      return own.isEmpty
        ? unknown("The file that is there can't be read", advice: "Put it right first.")
        : (nil, own)
    }
    guard let characteristic = request.characteristic, let asAt = request.asAt else {
      return unknown(
        "There is no pay gap `\(request.payGap)` in edition `\(edition.id)` yet",
        advice: "To begin its file, give its `--characteristic` and its snapshot date, `--as-at`.")
    }
    let reading = PayGapImport(
      characteristic, groups: nil,
      minimumGroup: characteristic.isStatutory ? 0 : PayGap.usualMinimum, options: found)
    return (TargetFile(reading: reading, place: .new(asAt: asAt)), [])
  }

  private func unknown(_ message: String, advice: String) -> (TargetFile?, [Diagnostic]) {
    let location = Location(path: request.path)
    return (nil, [Diagnostic(.importUnknown, at: location, message, advice: advice)])
  }
}
