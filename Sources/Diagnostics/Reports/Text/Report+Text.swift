extension Report {
  /// For people: each problem with its line, an underline, what to do, and places that belong to
  /// it, with an empty line between problems.
  func text(inColour: Bool) -> String {
    var blocks: [String] = []
    var path: String?
    var cursor: SourceCursor?
    for problem in diagnostics {
      if problem.location.path != path {
        path = problem.location.path
        cursor = sources[problem.location.path].map(SourceCursor.init)
      }
      var block = heading(problem, inColour: inColour)
      let location = problem.location
      if location.line > 0,
        let place = cursor?.seek(line: location.line, column: location.column)
      {
        block += excerpt(place, problem, inColour: inColour)
      }
      if !problem.advice.isEmpty {
        let label = TextStyle.help.on("help:", inColour: inColour)
        block += "  \(label) \(PrintedText(problem.advice).text)\n"
      }
      for (place, step) in problem.derivation.enumerated() {
        let label = place == 0 ? TextStyle.help.on("how:", inColour: inColour) : "    "
        block += "  \(label) \(PrintedText(step).text)\n"
      }
      for related in problem.related {
        let label = TextStyle.path.on(Self.place(related.location), inColour: inColour)
        block += "  see \(label): \(PrintedText(related.message).text)\n"
      }
      blocks.append(block)
    }
    return blocks.joined(separator: "\n")
  }

  private func heading(_ problem: Diagnostic, inColour: Bool) -> String {
    let place = TextStyle.path.on(Self.place(problem.location) + ":", inColour: inColour)
    let severity = TextStyle.of(problem.severity).on(
      problem.severity.rawValue + ":", inColour: inColour)
    return "\(place) \(severity) \(PrintedText(problem.message).text) [\(problem.code.id)]\n"
  }

  private func excerpt(_ place: SourcePlace, _ problem: Diagnostic, inColour: Bool) -> String {
    let excerpt = place.excerpt(length: max(1, problem.location.length))
    let number = String(problem.location.line)
    let numberGutter = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number + " |"
    let emptyGutter = String(repeating: " ", count: numberGutter.utf8.count - 1) + "|"
    let line = excerpt.text.isEmpty ? "" : " " + excerpt.text
    let top = TextStyle.gutter.on(numberGutter, inColour: inColour) + line + "\n"
    guard problem.location.column > 0 else { return top }
    let mark = "^" + String(repeating: "~", count: excerpt.length - 1)
    return top + TextStyle.gutter.on(emptyGutter, inColour: inColour)
      + String(repeating: " ", count: excerpt.indent + 1)
      + TextStyle.of(problem.severity).on(mark, inColour: inColour) + "\n"
  }

  /// `path:line:column`, as far as they are known.
  private static func place(_ location: Location) -> String {
    let path = PrintedText(location.path).text
    if location.line <= 0 { return path }
    return location.column > 0
      ? "\(path):\(location.line):\(location.column)" : "\(path):\(location.line)"
  }
}
