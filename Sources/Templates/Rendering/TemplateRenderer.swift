import Diagnostics
import Markup

/// Runs a program over values. Made for one rendering.
struct TemplateRenderer {
  /// Deeper recursion of partials and sections ends the rendering.
  private static let deepest = 200
  private static let mostProblems = 20

  let program: TemplateProgram
  let texts: [TemplateText]
  var output: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []
  private var stack: [TemplateValue]
  private var indent: ArraySlice<UInt8> = []
  private var addressStart = 0
  private var depth = 0
  private var isStopped = false
  /// Instructions already complained about: a fault in a list is told once.
  private var reported: Set<Int> = []

  init(
    program: TemplateProgram, texts: [TemplateText], contexts: [TemplateValue], output: [UInt8]
  ) {
    self.program = program
    self.texts = texts
    self.output = output
    stack = contexts
  }

  mutating func render() {
    guard let body = program.bodies.first else { return }
    program.literals.withUnsafeBufferPointer { run(body, $0) }
  }

  private mutating func run(_ body: Range<Int>, _ literals: UnsafeBufferPointer<UInt8>) {
    guard depth < Self.deepest else {
      report(
        .templateRecursion, max(body.lowerBound - 1, 0), "Partials are nested without an end",
        advice: "End the recursion with a section over a list that is empty at the last level.")
      isStopped = true
      return
    }
    depth += 1
    defer { depth -= 1 }
    var index = body.lowerBound
    while index < body.upperBound, !isStopped {
      switch program.instructions[index] {
      case .literal(let start, let count):
        output.append(
          contentsOf: UnsafeBufferPointer(rebasing: literals[start..<start + count]))
      case .print(let path, let context):
        if let value = lookUp(path, index) { print(value, context, index) }
      case .section(let path, let end):
        if let value = lookUp(path, index) { section(value, index + 1..<end, literals) }
        index = end
        continue
      case .inverted(let path, let end):
        if let value = lookUp(path, index), !value.isTruthy { run(index + 1..<end, literals) }
        index = end
        continue
      case .call(let subroutine, let start, let count, let keepsIndent):
        let outer = indent
        let own = program.literals[start..<start + count]
        indent = keepsIndent ? outer + own : own
        run(program.bodies[subroutine + 1], literals)
        indent = outer
      case .indentation: output.append(contentsOf: indent)
      case .addressStart: addressStart = output.count
      case .addressEnd: checkAddress(index)
      }
      index += 1
    }
  }

  private mutating func section(
    _ value: TemplateValue, _ body: Range<Int>, _ literals: UnsafeBufferPointer<UInt8>
  ) {
    if case .list(let items) = value {
      for item in items where !isStopped {
        stack.append(item)
        run(body, literals)
        stack.removeLast()
      }
    } else if value.isTruthy {
      stack.append(value)
      run(body, literals)
      stack.removeLast()
    }
  }

  // MARK: Names

  /// - Returns: nil when nothing in scope has the name, which is reported.
  private mutating func lookUp(_ path: Int, _ instruction: Int) -> TemplateValue? {
    let names = program.paths[path].names
    guard let first = names.first else { return stack.last }
    guard var value = find(first) else {
      reportUnknown(first, in: nil, nil, instruction)
      return nil
    }
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

  private func find(_ name: TemplateName) -> TemplateValue? {
    var index = stack.count - 1
    while index >= 0 {
      if case .record(let record) = stack[index], let value = record[name] { return value }
      index -= 1
    }
    return nil
  }

  private mutating func reportUnknown(
    _ name: TemplateName, in owner: String?, _ known: [String]?, _ instruction: Int
  ) {
    let known =
      known
      ?? stack.flatMap { value -> [String] in
        if case .record(let record) = value { record.names } else { [] }
      }
    let names = Set(known).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let list = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    report(
      .templateUnknownName, instruction,
      owner.map { "`\($0)` has no `\(name.text)`" } ?? "Nothing here is called `\(name.text)`",
      advice: Suggestion.nearest(to: name.text, in: names).map { "Did you mean `\($0)`?" }
        ?? (names.isEmpty ? "No names are known here." : "Known here: \(list)\(more)."))
  }

  // MARK: Printing

  private mutating func print(_ value: TemplateValue, _ context: PrintContext, _ index: Int) {
    switch (value, context) {
    case (.none, _): break
    case (.number(let number), .markdown) where number < 0:
      MarkdownEscaping.append(String(number), to: &output)
    case (.number(let number), _): output.append(contentsOf: String(number).utf8)
    case (.text(let text), .markdown): MarkdownEscaping.append(text, to: &output)
    case (.text(let text), .markdownDestination):
      MarkdownEscaping.appendDestination(text, to: &output)
    case (.text(let text), _): HTMLEscaping.append(text, to: &output)
    case (.html(let html), .element): output.append(contentsOf: html.utf8)
    case (.markdown(let markdown), .markdown): output.append(contentsOf: markdown.utf8)
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

  private mutating func checkAddress(_ index: Int) {
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

  private mutating func report(
    _ code: DiagnosticCode, _ instruction: Int, _ message: String, advice: String
  ) {
    guard reported.insert(instruction).inserted else { return }
    let site = program.sites[instruction]
    diagnostics.append(
      Diagnostic(code, at: texts[site.file].location(site), message, advice: advice))
    if diagnostics.count >= Self.mostProblems { isStopped = true }
  }
}
