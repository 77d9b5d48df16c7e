import Diagnostics

extension TemplateParser {
  mutating func path(_ token: TemplateToken) -> TemplatePath? {
    if let path = TemplatePath(text.bytes[token.content]) { return path }
    reportName(token, "a value")
    return nil
  }

  /// The name of a partial or parent: words joined by `/`.
  mutating func reference(_ token: TemplateToken) -> String? {
    let name = text.bytes[token.content]
    if name.first == UInt8(ascii: "*") {
      report(
        .templateUnsupportedTag, token, "The name of a partial or parent may not come from a value",
        advice: "Name the partial itself, or choose between several with sections.")
      return nil
    }
    let parts = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.allSatisfy(TemplatePath.isWord) { return text.string(token.content) }
    reportName(token, "a template")
    return nil
  }

  mutating func reportName(_ token: TemplateToken, _ what: String) {
    let name = text.string(token.content)
    report(
      .templateBadName, token,
      name.isEmpty ? "The tag names nothing" : "`\(name)` cannot be the name of \(what)",
      advice: "Use letters, digits, `_` and `-`"
        + (what == "a value" ? ", with dots between a record and its fields." : "."))
  }

  mutating func report(
    _ code: DiagnosticCode, _ token: TemplateToken, _ message: String, advice: String
  ) {
    let site = TemplateSite(
      file: file, start: token.range.lowerBound, end: token.range.upperBound)
    diagnostics.append(Diagnostic(code, at: text.location(site), message, advice: advice))
  }
}
