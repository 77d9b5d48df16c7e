package import Diagnostics
import Figures
import Formats
package import Model

/// The lines of a pay gap's file that hold its numbers: `employees`, `declared` and `figures`.
package struct PayGapText: Sendable, Hashable {
  /// A group and its numbers, as they are written.
  struct Group: Hashable {
    let id: String
    let employees: Int?
    /// In the order of statistics; `2.4%`, `c`.
    let numbers: [(statistic: PayGapStatistic, text: String)]

    static func == (left: Group, right: Group) -> Bool { left.lines == right.lines }

    func hash(into hasher: inout Hasher) { hasher.combine(lines) }

    var lines: [String] {
      ["  - group: \(id)"] + (employees.map { ["    employees: \($0)"] } ?? [])
        + numbers.map { "    \($0.statistic.rawValue): \($0.text)" }
    }
  }

  let employees: Int?
  let declared: String?
  let groups: [Group]

  /// The keys that are written over.
  static let keys = ["employees", "declared", "figures"]

  var lines: [String] {
    (employees.map { ["employees: \($0)"] } ?? []) + (declared.map { ["declared: \($0)"] } ?? [])
      + ["figures:"] + groups.flatMap(\.lines)
  }

  /// A file as it begins, for who has none yet.
  ///
  /// - Parameters:
  ///   - characteristic: what its groups are told apart by.
  ///   - groups: id, label and how a sentence calls them; the comparator first.
  package func file(
    _ characteristic: PayGapCharacteristic, asAt: CalendarDate, groups: [PayGapGroupNames]
  ) -> String {
    func group(_ names: PayGapGroupNames, _ first: String, _ rest: String) -> [String] {
      [
        "\(first)id: \(names.id)", "\(rest)label: \(Self.quoted(names.label))",
        "\(rest)called: \(Self.quoted(names.called))",
      ]
    }
    var text = [
      "title: \(characteristic.title)",
      "summary: What groups of our employees are paid, compared by \(characteristic.noun).",
      "characteristic: \(characteristic.rawValue)", "as-at: \(asAt.iso)",
      "source: Payroll",
    ]
    if let comparator = groups.first {
      text += ["comparator:"] + group(comparator, "  ", "  ")
    }
    text += ["groups:"] + groups.dropFirst().flatMap { group($0, "  - ", "    ") }
    return (text + lines).map { $0 + "\n" }.joined()
  }

  /// A file that is there, with these numbers instead of its own and everything else as it is.
  ///
  /// - Returns: nil when it can't be read as a mapping.
  package func replacing(numbersOf file: SourceFile) -> String? {
    guard let node = YAML.parse(file).0, case .mapping(let entries) = node.content else {
      return nil
    }
    let old = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The lines of a key run to that of the next key, but for blank lines and remarks before it.
    var doomed: Set<Int> = []
    let starts = entries.map { $0.keySpan.line - 1 } + [old.count]
    for (place, entry) in entries.enumerated() where Self.keys.contains(entry.key) {
      var end = starts[place + 1]
      while end > starts[place] + 1, Self.isBetween(old[end - 1]) { end -= 1 }
      doomed.formUnion(starts[place]..<end)
    }
    var kept = old.indices.filter { !doomed.contains($0) }.map { old[$0] }
    while kept.last?.isEmpty == true { kept.removeLast() }
    // Nothing before the first of them is doomed, so that its place holds.
    let place = doomed.min() ?? kept.count
    kept.insert(contentsOf: lines, at: min(place, kept.count))
    return kept.map { $0 + "\n" }.joined()
  }

  private static func isBetween(_ line: String) -> Bool {
    line.allSatisfy(\.isWhitespace) || line.hasPrefix("#")
  }

  /// In quotation marks where YAML would read something else.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.allSatisfy { $0.isLetter || $0.isNumber || " -’'(),/".contains($0) }
      && text.first?.isLetter == true
    return isPlain
      ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
