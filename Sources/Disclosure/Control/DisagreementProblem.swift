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
      advice: "They are of the same population at the same time. Correct one of the two; if both "
        + "are right, give one of the tables its own population.",
      related: [
        Diagnostic.Related(
          location: first.entries[conflict.first.entry].location,
          message: "This is the other count.")
      ])
  }

  static func sum(_ relation: Int, in built: BuiltSystem) -> Diagnostic {
    let terms = built.protected.system.relations[relation].terms
    let whole = built.reports[terms[0].variable]
    let parts = terms.dropFirst().map { built.reports[$0.variable].name }
    let place = terms.lazy.compactMap { built.reports[$0.variable].location }.first
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
    return Diagnostic(
      .disclosureDisagreement, at: place ?? Location(path: built.tables.first?.path ?? ""), message,
      advice: "Correct the number that is wrong; if a category is left out of the table, add it.")
  }

  static func noWorld(_ component: Component, in built: BuiltSystem) -> Diagnostic {
    let named = component.cells.map { built.reports[$0] }.filter { $0.location != nil }
    let names = named.prefix(4).map(\.name).joined(separator: "; ")
    return Diagnostic(
      .disclosureDisagreement,
      at: named.first?.location ?? Location(path: built.tables.first?.path ?? ""),
      "No counts are possible that agree with everything published about: \(names)",
      advice: "A number beside a withheld count is wrong, here or in a linked table. Compare the "
        + "totals of the tables that share these categories.")
  }
}
