import Diagnostics

extension TemplateRenderer {
  /// - Returns: nil when nothing in scope has the name, which is reported.
  mutating func lookUp(_ path: Int, _ tables: Tables, _ instruction: Int) -> TemplateValue? {
    guard tables.heads[path].count > 0 else { return scopes.last?.value ?? TemplateValue.none }
    guard let value = find(path, tables) else {
      reportUnknown(program.heads[path].name, in: nil, nil, instruction)
      return nil
    }
    return tables.heads[path].count == 1 ? value : follow(path, from: value, instruction)
  }

  private func find(_ path: Int, _ tables: Tables) -> TemplateValue? {
    let fingerprint = tables.heads[path].name.fingerprint
    var index = scopes.count - 1
    while index >= 0 {
      if let fields = scopes[index].fields {
        for place in fields.indices where fields[place].name.fingerprint == fingerprint {
          if fields[place].name.text == tables.heads[path].name.text { return fields[place].value }
        }
      }
      index -= 1
    }
    return nil
  }

  /// Goes from a record to its field for each part after the first dot.
  private mutating func follow(_ path: Int, from start: TemplateValue, _ instruction: Int)
    -> TemplateValue?
  {
    let names = program.paths[path].names
    var value = start
    for index in names.indices.dropFirst() {
      switch value {
      case .record(let record):
        guard let inner = record[names[index]] else {
          reportUnknown(names[index], in: names[index - 1].text, record.names, instruction)
          return nil
        }
        value = inner
      case .none: return TemplateValue.none
      default:
        report(
          .templateWrongValue, instruction,
          "`\(names[index - 1].text)` is \(value.kind) and has no `\(names[index].text)`",
          advice: "Name a record before the dot.")
        return nil
      }
    }
    return value
  }

  private mutating func reportUnknown(
    _ name: TemplateName, in owner: String?, _ known: [String]?, _ instruction: Int
  ) {
    let known =
      known
      ?? scopes.flatMap { scope in scope.fields.map { $0.map(\.name.text) } ?? [] }
    let names = Set(known).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let list = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    report(
      .templateUnknownName, instruction,
      owner.map { "`\($0)` has no `\(name.text)`" } ?? "Nothing here is called `\(name.text)`",
      advice: Suggestion.nearest(to: name.text, in: names).map { "Did you mean `\($0)`?" }
        ?? (names.isEmpty ? "No names are known here." : "Known here: \(list)\(more)."))
  }
}
