import Diagnostics

/// The wording of counts that readers can work out, or see.
enum LeakProblem {
  static func leak(
    _ cell: Int, in built: BuiltSystem, isExact: Bool, derivation: [String], remedy: [Int]
  ) -> Diagnostic {
    let what = isExact ? "can be worked out exactly" : "can be narrowed down too far"
    let names = remedy.prefix(6).map { built.reports[$0].name }
    let advice =
      names.isEmpty
      ? "Withhold more of the cells around it, or run `sitegen protect` on the raw table."
      : "Withhold also: \(names.joined(separator: "; ")). Or run `sitegen protect` on the raw table."
    return Diagnostic(
      .disclosureLeak, at: place(of: cell, in: built),
      "The withheld count of \(built.reports[cell].name) \(what)", advice: advice,
      derivation: derivation)
  }

  static func smallCount(_ cell: Int, in built: BuiltSystem) -> Diagnostic {
    Diagnostic(
      .disclosureSmallCount, at: place(of: cell, in: built),
      "The count of \(built.reports[cell].name) is below the threshold and must be withheld",
      advice: "Put the raw table into `private` and run `sitegen protect`.")
  }

  static func smallBase(_ cell: Int, in built: BuiltSystem) -> Diagnostic {
    Diagnostic(
      .disclosureSmallBase, at: place(of: cell, in: built),
      "\(built.reports[cell].name) has too few people or answers, or answers too much alike",
      advice: "Withhold the whole group: put the raw table into `private` and run "
        + "`sitegen protect`.")
  }

  /// - Parameter cell: nil when the search was given up before any cell.
  static func unproven(_ cell: Int?, in built: BuiltSystem) -> Diagnostic {
    let name = cell.map { "the withheld count of \(built.reports[$0].name)" } ?? "the release"
    return Diagnostic(
      .disclosureUnproven, at: cell.map { place(of: $0, in: built) } ?? fallback(built),
      "It could not be proven that \(name) is safe",
      advice: "Withhold more of the cells around it, or use broader categories.")
  }

  static func unprotectable(_ cell: Int, in built: BuiltSystem) -> Diagnostic {
    Diagnostic(
      .disclosureUnprotectable, at: place(of: cell, in: built),
      "The count of \(built.reports[cell].name) can't be protected: what is public already gives "
        + "it away",
      advice: "Leave the table out of this release, use broader categories, or write "
        + "`zeros: hidden` under `disclosure`.")
  }

  /// What was released before a correction would give counts away beside the new tables.
  static func former(in built: BuiltSystem) -> Diagnostic {
    Diagnostic(
      .disclosureUnprotectable, at: fallback(built),
      "Readers who kept a table from before a correction could work out a small count beside the "
        + "tables of this release",
      advice: "Leave the corrected table out of this release, or release it with broader "
        + "categories.")
  }

  private static func place(of cell: Int, in built: BuiltSystem) -> Location {
    built.place(of: [cell])
  }

  private static func fallback(_ built: BuiltSystem) -> Location { built.place(of: []) }
}
