import Diagnostics

/// The wording of counts that contradict each other.
enum DisagreementProblem {
  static func twoValues(_ conflict: BuiltSystem.Conflict, in built: BuiltSystem) -> Diagnostic {
    let first = built.tables[conflict.first.table]
    let second = built.tables[conflict.second.table]
    let entry = second.entries[conflict.second.entry]
    let name = built.reports[built.cells[conflict.second.table][conflict.second.entry]].name
    return Diagnostic(
      .disclosureDisagreement, at: entry.location,
      "The count of \(name) is not the same as in `\(first.path)`",
      advice: "They are of the same population at the same time. "
        + correction(of: [first, second])
        + " If both are right, give one of the tables its own population.",
      related: [
        Diagnostic.Related(
          location: first.entries[conflict.first.entry].location,
          message: "This is the other count.")
      ])
  }

  /// Which file to correct, and how.
  private static func correction(of tables: [TableSource]) -> String {
    let raw = tables.filter { $0.role == .raw }
    let released = tables.filter { $0.role == .published }
    if let released = released.first, let raw = raw.first {
      return "`\(released.path)` was released earlier: correct the raw table it was made from, or"
        + " `\(raw.path)`, whichever is wrong, and run `sitegen protect` for both."
    }
    let paths = tables.map { "`\($0.path)`" }.joined(separator: " or ")
    if released.isEmpty {
      return "Correct \(paths), whichever is wrong, and run `sitegen protect` again."
    }
    return "Find out which of \(paths) is wrong, correct the raw table in `private` that it was"
      + " made from, and run `sitegen protect`; a table without one is corrected itself."
  }

  /// - Parameter tables: indices of those that the problems are about.
  static func more(
    _ count: Int, at location: Location, _ tables: [Int], in built: BuiltSystem
  ) -> Diagnostic {
    let paths = tables.map { built.tables[$0] }.filter { $0.role != .superseded }
      .map { "`\($0.path)`" }
    let place =
      switch paths.count {
      case 0: ""
      case 1: " in \(paths[0])"
      default:
        " between " + paths.dropLast().joined(separator: ", ") + " and " + paths[paths.count - 1]
      }
    return Diagnostic(
      .disclosureDisagreement, at: location, "And \(count) more contradictions\(place)",
      advice: "Put the first ones right, and run the program again: the others have most often the"
        + " same cause, such as exports of different days.")
  }

  static func sum(_ relation: Int, in built: BuiltSystem) -> Diagnostic {
    let terms = built.protected.system.relations[relation].terms
    let whole = built.reports[terms[0].variable]
    let parts = terms.dropFirst().map { built.reports[$0.variable].name }
    let shown = parts.prefix(4).joined(separator: "; ")
    let list = parts.count > 4 ? "\(shown) and \(parts.count - 4) more" : shown
    let message: String
    switch built.kinds[relation] {
    case .sum: message = "The count of \(whole.name) is not the sum of its parts: \(list)"
    case .partialSum: message = "The count of \(whole.name) is less than the sum of: \(list)"
    case .difference:
      message = "The count of \(whole.name) is less than that of a part of the population"
    case .flow:
      message =
        "The count of \(whole.name) is not that of the snapshot before, with those who joined and "
        + "without those who left"
    case .percentage:
      message = "A published percentage of \(whole.name) does not agree with its count"
    case .fullTimeEquivalent:
      message = "\(whole.name) has more full-time equivalents than people"
    case .respondents:
      message = "\(whole.name) does not have the same respondents as: \(list)"
    case .change: message = "The count of \(whole.name) contradicts that of the snapshot before"
    }
    let tables = Set(terms.compactMap { built.reports[$0.variable].table }).sorted()
      .map { built.tables[$0] }
    return Diagnostic(
      .disclosureDisagreement, at: built.place(of: terms.map(\.variable)), message,
      advice: advice(tables))
  }

  private static func advice(_ tables: [TableSource]) -> String {
    let paths = tables.filter { $0.role != .superseded }.map { "`\($0.path)`" }
    let among = paths.count > 1 ? ", in " + paths.joined(separator: " or ") : ""
    return "Correct the number that is wrong\(among); if a category is left out of the table, add"
      + " it."
      + (tables.contains { $0.role == .published }
        ? " Of a table made by `sitegen protect`, correct the raw table in `private`, and run it"
          + " again."
        : "")
  }

  static func noWorld(_ component: Component, in built: BuiltSystem) -> Diagnostic {
    let named = component.cells.map { built.reports[$0] }.filter { $0.location != nil }
    let names = named.prefix(4).map(\.name).joined(separator: "; ")
    return Diagnostic(
      .disclosureDisagreement, at: built.place(of: component.cells),
      "No counts are possible that agree with everything published about: \(names)",
      advice: "A number beside a withheld count is wrong, here or in a linked table. Compare the "
        + "totals of the tables that share these categories.")
  }
}
