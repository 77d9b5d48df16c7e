import Diagnostics

/// Finds for each closing tag the one it closes.
struct TemplatePairing {
  let text: TemplateText
  let file: Int
  private(set) var tokens: [TemplateToken]
  private(set) var diagnostics: [Diagnostic] = []

  /// Deeper nesting is refused, so that no template can exhaust the stack.
  static let deepest = 40

  init(text: TemplateText, file: Int, tokens: [TemplateToken]) {
    self.text = text
    self.file = file
    self.tokens = tokens
  }

  mutating func pair() {
    var open: [Int] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted, .parent, .block:
        open.append(index)
        if open.count == Self.deepest + 1 {
          report(
            .templateLimit, index, "Tags are nested more than \(Self.deepest) deep",
            advice: "Move the inner part to a partial.")
        }
      case .close: close(index, &open)
      default: break
      }
    }
    for index in open {
      report(
        .templateUnclosedSection, index, "\(tag(index)) is never closed",
        advice: "Write `{{/\(name(index))}}` where it ends.")
    }
  }

  private mutating func close(_ index: Int, _ open: inout [Int]) {
    let name = name(index)
    guard let place = open.lastIndex(where: { self.name($0) == name }) else {
      let near = Suggestion.nearest(to: name, in: open.map { self.name($0) })
      report(
        .templateUnopenedSection, index, "\(tag(index)) closes what was never opened",
        advice: near.map { "Did you mean `{{/\($0)}}`?" }
          ?? "Open it before with `{{#\(name)}}`, or remove the tag.")
      return
    }
    for crossed in open[(place + 1)...] {
      report(
        .templateUnclosedSection, crossed,
        "\(tag(crossed)) is still open where \(tag(index)) stands",
        advice: "Write `{{/\(self.name(crossed))}}` before it.")
    }
    tokens[open[place]].partner = index
    tokens[index].partner = open[place]
    open.removeSubrange(place...)
  }

  private func name(_ index: Int) -> String { text.string(tokens[index].content) }

  private func tag(_ index: Int) -> String { "`\(text.string(tokens[index].range))`" }

  private mutating func report(
    _ code: DiagnosticCode, _ index: Int, _ message: String, advice: String
  ) {
    let range = tokens[index].range
    let site = TemplateSite(file: file, start: range.lowerBound, end: range.upperBound)
    diagnostics.append(Diagnostic(code, at: text.location(site), message, advice: advice))
  }
}
