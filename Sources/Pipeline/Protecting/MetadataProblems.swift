import Content
import Diagnostics
import Ledger

/// What is wrong with the files that say what tables count. A slip in a strategy or a plan does not
/// stop a release.
struct MetadataProblems {
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - content: the content folder, as messages print it.
  ///   - replaced: places whose tables are about to be written anew.
  init(_ reading: ContentReading, content: String, replaced: Set<LedgerFile>) {
    let problems = Following.standing(reading: reading.diagnostics)
    guard reading.publication != nil else {
      diagnostics = problems
      return
    }
    diagnostics = problems.filter { problem in
      // A dataset whose raw table is not there yet can wait.
      if problem.code == .datasetWithoutTable || problem.severity != .error { return false }
      let path = problem.location.path
      guard path.hasPrefix(content + "/") else { return true }
      let place = String(path.dropFirst(content.count + 1))
      if let table = LedgerFile(table: place), replaced.contains(table) { return false }
      return Self.isAboutTables(place)
    }
  }

  private static func isAboutTables(_ place: String) -> Bool {
    let parts = place.split(separator: "/").map(String.init)
    switch parts.count {
    case 1: return ["site.yaml", "populations.yaml", "classifications"].contains(parts[0])
    case 2: return parts[0] == "classifications" || ["edition.yaml", "data"].contains(parts[1])
    default: return LedgerFile.folders.contains(parts[1])
    }
  }
}
