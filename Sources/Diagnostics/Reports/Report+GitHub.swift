extension Report {
  /// One workflow command a problem. Columns are counted as everywhere in this program.
  var github: String {
    diagnostics.map { problem in
      let command =
        switch problem.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      let location = problem.location
      var properties = ["file=\(Self.property(location.path))"]
      if location.line > 0 { properties.append("line=\(location.line)") }
      if location.line > 0, location.column > 0 {
        properties.append("col=\(location.column)")
        properties.append("endColumn=\(location.column &+ max(1, location.length))")
      }
      properties.append("title=\(Self.property(problem.code.id))")
      let message = Self.escaped(problem.sentences) { PrintedText(String($0)).text }
      return "::\(command) \(properties.joined(separator: ","))::\(message)\n"
    }.joined()
  }

  private static func escaped(
    _ text: String, others: (Unicode.Scalar) -> String = { String($0) }
  ) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += others(scalar)
      }
    }
  }

  private static func property(_ text: String) -> String {
    escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
