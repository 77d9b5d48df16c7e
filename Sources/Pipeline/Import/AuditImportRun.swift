import Content
import Diagnostics
import FileSystem
import Import
import Model

/// Turns the answers to an audit into raw tallies, and writes nothing else.
package struct AuditImportRun: Sendable {
  let request: AuditImportRequest

  package init(_ request: AuditImportRequest) { self.request = request }

  package func callAsFunction() -> ImportOutcome {
    let (found, problems) = subject()
    guard let found else { return ImportOutcome(diagnostics: problems, written: nil) }
    if ImportFiles(content: request.content).isPublished(request.privateFolder) {
      return .failure(
        request.path, "Raw tallies can't be written into the content folder, which is published",
        advice: "Name a folder beside it with `--private`.")
    }
    let export: SourceFile
    switch ImportFiles.read(request.export) {
    case .success(let file): export = file
    case .failure(let reason):
      return .failure(
        request.export, "The export can't be read: \(reason.text)",
        advice: "Check the name of the file. It must be a CSV file with a row for each response.")
    }
    var existing: SourceFile?
    if RealPath.kind(of: request.path) != nil {
      switch ImportFiles.read(request.path) {
      case .success(let file): existing = file
      case .failure(let reason):
        return .failure(
          request.path, "The tallies that are there can't be read: \(reason.text)",
          advice: "Give yourself permission to read the file, or move it away.")
      }
    }

    let (file, diagnostics) = found(export, existing: existing)
    let ordered = diagnostics.sorted { $0.location < $1.location }
    guard let file else { return ImportOutcome(diagnostics: ordered, written: nil) }
    if let reason = PrivateFile.write(file.bytes, to: request.path) {
      return .failure(
        request.path, "The tallies can't be written: \(reason)",
        advice: "Make room, or give yourself permission to write there. Nothing has changed.")
    }
    return ImportOutcome(diagnostics: ordered, written: request.path)
  }

  // MARK: - The questionnaire

  private func subject() -> (AuditImport?, [Diagnostic]) {
    let reading = ContentReader.read(root: request.content, jobs: 1)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard let publication = reading.publication else { return (nil, errors) }
    guard let edition = publication.editions.first(where: { $0.id == request.edition }) else {
      return unknown(
        "edition", request.edition, publication.editions.map(\.id), in: request.content)
    }
    let path = "\(request.content)/\(edition.id)/audits/\(request.audit).yaml"
    // That a wave has no results yet is why it is imported.
    let own = errors.filter { $0.location.path == path && $0.code != .datasetWithoutTable }
    guard own.isEmpty else { return (nil, own) }
    guard let audit = edition.audits.first(where: { $0.id == request.audit }) else {
      return unknown(
        "audit", request.audit, edition.audits.map(\.id),
        in: "\(request.content)/\(edition.id)/audits")
    }
    guard let questionnaire = audit.questionnaire,
      let wave = audit.waves.first(where: { $0.id.value == request.wave })
    else { return unknown("wave", request.wave, audit.waves.map(\.id.value), in: path) }
    let classifications = publication.data.classifications
    let groups = wave.groups.flatMap { id in classifications.first { $0.id == id.value } }
    if let id = wave.groups, groups == nil {
      return unknown("classification", id.value, classifications.map(\.id), at: id.location)
    }
    let ratings = audit.ratings.isEmpty ? publication.site.ratings : audit.ratings
    let found = AuditImport(audit, questionnaire, wave: wave, ratings: ratings, groups: groups)
    return (found, [])
  }

  private func unknown(
    _ noun: String, _ id: String, _ known: [String], in path: String
  ) -> (AuditImport?, [Diagnostic]) {
    unknown(noun, id, known, at: Location(path: path))
  }

  private func unknown(
    _ noun: String, _ id: String, _ known: [String], at location: Location
  ) -> (AuditImport?, [Diagnostic]) {
    let near = Suggestion.nearest(to: id, in: known).map { "Did you mean `\($0)`?" }
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    let article = noun == "edition" || noun == "audit" ? "an" : "a"
    let advice =
      near ?? (known.isEmpty ? "There is none yet: add \(article) \(noun)." : "There are: \(list).")
    let problem = Diagnostic(
      .importUnknown, at: location, "There is no \(noun) `\(id)`", advice: advice)
    return (nil, [problem])
  }
}
