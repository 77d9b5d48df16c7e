import Diagnostics

/// The page of the documentation about one code.
struct CodePage {
  let code: DiagnosticCode
  /// A message as the program prints it; nil when no small publication can show one.
  let example: String?

  var text: String {
    var text = "# \(code.title)\n\n`\(code.id)` · \(meaning)\n\n"
    text += Self.wrapped(code.explanation) + "\n"
    if let example { text += "\n## As it is printed\n\n```text\n\(example)\n```\n" }
    return text + "\n[All messages](README.md)\n"
  }

  private var meaning: String {
    switch code.severity {
    case .error: "error: nothing is published until it is mended"
    case .warning: "warning: the site is published all the same"
    case .note: "note, printed with `--notes`: nothing needs to be done"
    }
  }

  /// Lines of at most 100 characters.
  static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > 100 {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
