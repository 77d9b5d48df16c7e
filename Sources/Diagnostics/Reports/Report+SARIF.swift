extension Report {
  /// The report as a SARIF 2.1.0 log of one run, its rules made from the codes that occur.
  var sarif: String {
    var codes: [String: DiagnosticCode] = [:]
    for problem in diagnostics { codes[problem.code.id] = problem.code }
    let rules = codes.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    var places: [String: Int] = [:]
    for (place, rule) in rules.enumerated() { places[rule.id] = place }
    let results = diagnostics.map { Self.result($0, rule: places[$0.code.id] ?? -1) }
    let driver = JSONValue.object([
      .init("name", .string("sitegen")),
      .init("rules", .array(rules.map(Self.rule))),
    ])
    let run = JSONValue.object([
      .init("tool", .object([.init("driver", driver)])),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(results)),
    ])
    let log = JSONValue.object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([run])),
    ])
    return String(decoding: log.text(), as: UTF8.self)
  }

  private static func rule(_ code: DiagnosticCode) -> JSONValue {
    .object([
      .init("id", .string(code.id)),
      .init("shortDescription", text(code.title)),
      .init("fullDescription", text(code.explanation)),
      .init(
        "defaultConfiguration", .object([.init("level", .string(code.severity.rawValue))])),
    ])
  }

  private static func result(_ problem: Diagnostic, rule: Int) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(problem.code.id)),
      .init("ruleIndex", .integer(rule)),
      .init("level", .string(problem.severity.rawValue)),
      .init("message", text(problem.sentences)),
      .init("locations", .array([.object([physical(problem.location)])])),
    ]
    if !problem.related.isEmpty {
      let related = problem.related.enumerated().map { index, place in
        JSONValue.object([
          .init("id", .integer(index)), physical(place.location),
          .init("message", text(place.message)),
        ])
      }
      members.append(.init("relatedLocations", .array(related)))
    }
    return .object(members)
  }

  private static func physical(_ location: Location) -> JSONValue.Member {
    let uri = ArtifactURI.uri(for: location.path)
    var members: [JSONValue.Member] = [
      .init("artifactLocation", .object([.init("uri", .string(uri))]))
    ]
    if location.line > 0 {
      var region: [JSONValue.Member] = [.init("startLine", .integer(location.line))]
      if location.column > 0 {
        region.append(.init("startColumn", .integer(location.column)))
        region.append(
          .init("endColumn", .integer(location.column &+ max(0, location.length))))
      }
      members.append(.init("region", .object(region)))
    }
    return .init("physicalLocation", .object(members))
  }

  private static func text(_ string: String) -> JSONValue {
    .object([.init("text", .string(string))])
  }
}
