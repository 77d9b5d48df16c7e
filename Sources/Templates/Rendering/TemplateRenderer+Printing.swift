import Diagnostics
import Markup

extension TemplateRenderer {
  mutating func print(_ value: TemplateValue, _ context: PrintContext, _ index: Int) {
    switch (value, context) {
    case (.none, _): break
    case (.number(let number), .markdown) where number < 0:
      MarkdownEscaping.append(String(number), to: &output)
    case (.number(let number), _): output.append(contentsOf: String(number).utf8)
    case (.text(let text), .markdown): MarkdownEscaping.append(text, to: &output)
    case (.text(let text), .markdownDestination):
      MarkdownEscaping.appendDestination(text, to: &output)
    case (.text(let text), _): HTMLEscape.append(text, to: &output)
    case (.html(let html), .element), (.prose(let html, _), .element):
      output.append(contentsOf: html.utf8)
    case (.markdown(let markdown), .markdown), (.prose(_, let markdown), .markdown):
      output.append(contentsOf: markdown.utf8)
    default: reportUnprintable(value, context, index)
    }
  }

  private mutating func reportUnprintable(
    _ value: TemplateValue, _ context: PrintContext, _ index: Int
  ) {
    let place =
      switch context {
      case .element: "in an HTML template"
      case .plainElement: "in an element that holds only text"
      case .attribute: "in an attribute"
      case .markdown: "in a Markdown template"
      case .markdownDestination: "as the address of a link"
      }
    let advice =
      switch value {
      case .list: "Use a section, which repeats for each item."
      case .record: "Name one of its fields, with a dot between."
      case .flag: "Use a section, which appears if it is yes."
      default: "Print a text here."
      }
    report(
      .templateWrongValue, index,
      "`\(name(index))` is \(value.kind) and cannot be printed \(place)", advice: advice)
  }

  mutating func checkAddress(_ index: Int) {
    let start = min(addressStart, output.count)
    guard !AddressCheck.allows(output[start...]) else { return }
    let address = String(decoding: output[start...].prefix(80), as: UTF8.self)
    report(
      .templateUnsafeAddress, index, "A link or source may not lead to `\(address)`",
      advice: "Use an address in the site, or one that begins with `https:`, `http:`, `mailto:` or "
        + "`tel:`.")
  }

  private func name(_ index: Int) -> String {
    switch program.instructions[index] {
    case .print(let path, _), .section(let path, _), .inverted(let path, _):
      program.paths[path].text
    default: ""
    }
  }
}
