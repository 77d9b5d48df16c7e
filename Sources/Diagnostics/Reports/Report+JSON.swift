extension Report {
  /// The report as JSON, one problem a line:
  ///
  /// `version` is 1. `summary` counts `errors`, `warnings` and `notes`. Each of `diagnostics` has
  /// `code`, `severity` (`error`, `warning` or `note`), `path`, `line` and `column` (from 1, in
  /// Unicode scalars; 0 for a file as a whole), `length` in scalars, `message`, `advice`, and
  /// `related`, a list of places with `path`, `line`, `column`, `length` and `message`. Keys are
  /// added in later versions, never taken away.
  var json: String {
    let problems = diagnostics.map { problem in
      JSONValue.object(
        [
          .init("code", .string(problem.code.id)),
          .init("severity", .string(problem.severity.rawValue)),
        ] + Self.members(of: problem.location) + [
          .init("message", .string(problem.message)),
          .init("advice", .string(problem.advice)),
          .init(
            "related",
            .array(
              problem.related.map {
                .object(Self.members(of: $0.location) + [.init("message", .string($0.message))])
              })),
        ])
    }
    let whole = JSONValue.object([
      .init("version", .integer(1)),
      .init(
        "summary",
        .object([
          .init("errors", .integer(count(.error))),
          .init("warnings", .integer(count(.warning))),
          .init("notes", .integer(count(.note))),
        ])),
      .init("diagnostics", .array(problems)),
    ])
    return String(decoding: whole.text(spreading: 2), as: UTF8.self)
  }

  private static func members(of location: Location) -> [JSONValue.Member] {
    [
      .init("path", .string(location.path)), .init("line", .integer(location.line)),
      .init("column", .integer(location.column)), .init("length", .integer(location.length)),
    ]
  }
}
