import Diagnostics
import Formats
import Ledger
import Model

/// Tables of published editions that show other figures than they once did, without a word to
/// readers.
struct UnmarkedCorrections {
  let content: String
  let publication: Publication

  /// - Parameters:
  ///   - releases: that readers saw once; those that stand may be among them.
  ///   - standing: the tables that readers see, or are about to see.
  func problems(
    releases: [LedgerCopy], standing: [(file: LedgerFile, source: SourceFile)]
  ) -> [Diagnostic] {
    standing.compactMap { file, source in
      guard let edition = publication.editions.first(where: { $0.id == file.edition }),
        edition.status == .published, !isTold(file, in: edition)
      else { return nil }
      let former = releases.filter { $0.entry.file == file && $0.table.bytes != source.bytes }
      guard !former.isEmpty else { return nil }
      let figures = Self.figures(source)
      guard former.contains(where: { Self.differ(Self.figures($0.table), figures) }) else {
        return nil
      }
      return problem(file)
    }
  }

  private func isTold(_ file: LedgerFile, in edition: Edition) -> Bool {
    let isRevised = publication.data.datasets.contains {
      $0.status == .revised && TablePlaces.file(of: $0.key) == file
    }
    return isRevised
      || edition.corrections.contains { correction in
        correction.page.map { $0.value.contains(file.name) } ?? true
      }
  }

  private func problem(_ file: LedgerFile) -> Diagnostic {
    let place = file.folder == LedgerFile.audits ? "the wave in `\(file.metadata)`" : "this file"
    return Diagnostic(
      .releaseUnmarked, at: Location(path: content + "/" + file.metadata),
      "The table shows other figures than an earlier release of it, and nothing tells readers",
      advice: "Add `status: revised` to \(place), or write what was wrong into `corrections` of"
        + " `\(file.edition)/edition.yaml`. As long as nobody has seen the edition, its"
        + " `status: draft` says so.")
  }

  /// What stands for numbers, by all that stands beside it.
  private static func figures(_ source: SourceFile) -> [[String]: String] {
    guard let table = CSV.parse(source).table, let value = table.column(named: "value") else {
      return [:]
    }
    let marker = table.column(named: "marker")
    let keys = table.header.indices.filter { $0 != value && $0 != marker }
    return Dictionary(
      table.rows.map { row in (keys.map { row[$0].text }, row[value].text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether any cell has a figure in both, and not the same. That more is withheld, or less, is no
  /// correction.
  private static func differ(_ left: [[String]: String], _ right: [[String]: String]) -> Bool {
    left.contains { key, figure in
      guard let other = right[key], !figure.isEmpty, !other.isEmpty else { return false }
      return figure != other
    }
  }
}
