/// One message of each code, from the reports of the broken publications.
struct MessageExamples {
  /// As printed, without a newline at the end.
  private(set) var byCode: [String: String] = [:]

  init() throws {
    // A folder that bears the name of the code shows it best; else the first that shows it.
    var isNamed: Set<String> = []
    for publication in SamplePublication.broken {
      for message in Self.messages(of: try publication.expected()) {
        let isBetter = publication.name == message.code && isNamed.insert(message.code).inserted
        if byCode[message.code] == nil || isBetter { byCode[message.code] = message.text }
      }
    }
  }

  private static func messages(of report: String) -> [(code: String, text: String)] {
    var found: [(code: String, text: String)] = []
    var lines: [Substring] = []
    func end() {
      guard let heading = lines.first, heading.hasSuffix("]"),
        let bracket = heading.lastIndex(of: "[")
      else { return }
      found.append(
        (
          String(heading[heading.index(after: bracket)...].dropLast()),
          lines.joined(separator: "\n")
        ))
    }
    for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        end()
        lines = []
      } else {
        lines.append(line)
      }
    }
    end()
    return found
  }
}
