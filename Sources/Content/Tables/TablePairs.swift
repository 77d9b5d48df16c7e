import Diagnostics

/// Datasets and their tables, which lie side by side under the same name.
struct TablePairs {
  private let datasets: [TreeFile]
  private let tables: [TreeFile]

  init(_ files: [TreeFile]) {
    datasets = files.filter { $0.kind == .dataset }
    tables = files.filter { $0.kind == .table }
  }

  /// What has no other half.
  ///
  /// - Parameter prefix: what stands before a relative path in messages.
  func problems(prefix: String) -> [Diagnostic] {
    let described = Set(datasets.map(Self.name))
    let counted = Set(tables.map(Self.name))
    return datasets.filter { !counted.contains(Self.name($0)) }.map { file in
      Diagnostic(
        .datasetWithoutTable, at: Location(path: prefix + file.path),
        "This dataset has no table yet",
        advice: "Put the raw table into `private/\(Self.name(file)).csv`, and run "
          + "`sitegen protect`, which writes `\(file.stem).csv` beside this file.")
    }
      + tables.filter { !described.contains(Self.name($0)) }.map { file in
        Diagnostic(
          .tableWithoutDataset, at: Location(path: prefix + file.path),
          "Nothing says what this table counts: there is no `\(file.stem).yaml` beside it",
          advice: Self.near(file, datasets)
            ?? "Write `\(file.stem).yaml` with a title, the population, the date and the dimensions."
        )
      }
  }

  private static func near(_ table: TreeFile, _ datasets: [TreeFile]) -> String? {
    let names = datasets.filter { $0.edition == table.edition }.map(\.stem)
    return Suggestion.nearest(to: table.stem, in: names).map {
      "Did you mean `\($0).csv`? Then rename it."
    }
  }

  /// The path without its ending.
  private static func name(_ file: TreeFile) -> String {
    String(file.path.dropLast(Layout.ending(of: file.path).count + 1))
  }
}
