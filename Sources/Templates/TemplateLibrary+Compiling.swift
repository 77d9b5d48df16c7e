package import Diagnostics

extension TemplateLibrary {
  /// Larger template files are refused.
  static let largestFile = 1 << 20

  /// Compiles templates and checks all that can be known without values.
  ///
  /// Templates in `partials/` are there to be used by others and are not rendered themselves; what
  /// they print is checked where they are used.
  ///
  /// - Parameter standIns: other parents, by the names of those that they stand in for: each template
  ///   with such a parent is compiled with the other too, as a part of a larger page.
  /// - Returns: a library of the templates without fault, and the faults in file order.
  package static func compile(
    _ files: [TemplateFile], standIns: [String: String] = [:]
  ) -> (TemplateLibrary, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var parsed: [ParsedTemplate] = []
    var names: Set<String> = []
    for file in files {
      guard let text = text(file, &diagnostics) else { continue }
      guard names.insert(text.name).inserted else {
        diagnostics.append(
          Diagnostic(
            .templateDuplicate, at: Location(path: text.path),
            "There are two templates `\(text.name)`", advice: "Remove or rename one of them."))
        continue
      }
      let (nodes, problems) = TemplateParser.parse(text, file: parsed.count)
      diagnostics += problems
      parsed.append(ParsedTemplate(text: text, nodes: nodes, isSound: problems.isEmpty))
    }
    let references = TemplateReferences(parsed)
    diagnostics += references.diagnostics
    var programs: [String: TemplateProgram] = [:]
    var broken = Set(references.broken.map { parsed[$0].text.name })
    for file in parsed.indices where !parsed[file].text.name.hasPrefix("partials/") {
      let name = parsed[file].text.name
      guard !broken.contains(name) else { continue }
      let (program, problems) = program(file, references)
      if problems.isEmpty { programs[name] = program } else { broken.insert(name) }
      diagnostics += problems
    }
    var parts: [String: TemplateProgram] = [:]
    let others = references.replacing(standIns)
    for file in standIns.isEmpty ? [] : parsed.indices.filter({ others.replacesParent(of: $0) })
    where programs[parsed[file].text.name] != nil {
      let (program, problems) = program(file, others)
      if problems.isEmpty { parts[parsed[file].text.name] = program }
      diagnostics += problems
    }
    // A fault in a partial is found in each template that uses it.
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { seen.insert($0).inserted }.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
    return (
      TemplateLibrary(
        texts: parsed.map(\.text), programs: programs, parts: parts, broken: broken,
        used: references.used.union(others.standInNames)), unique
    )
  }

  private static func program(_ file: Int, _ references: TemplateReferences)
    -> (TemplateProgram, [Diagnostic])
  {
    var expander = TemplateExpander(references)
    var bodies = [expander.expand(file)]
    var next = 0
    while next < expander.subroutines.count, expander.diagnostics.isEmpty {
      bodies.append(expander.expand(subroutine: next))
      next += 1
    }
    var program = TemplateProgram()
    guard expander.diagnostics.isEmpty else { return (program, expander.diagnostics) }
    let texts = references.templates.map(\.text)
    var diagnostics: [Diagnostic] = []
    for (index, body) in bodies.enumerated() {
      let owner = texts[index == 0 ? file : expander.subroutines[index - 1].file]
      let end = owner.location(
        TemplateSite(file: file, start: owner.bytes.count, end: owner.bytes.count))
      switch owner.kind {
      case .html:
        var context = HTMLContext(texts)
        program.add(context.check(body, endingAt: end))
        diagnostics += context.diagnostics
      case .markdown:
        var context = MarkdownContext(texts)
        program.add(context.check(body, endingAt: end))
        diagnostics += context.diagnostics
      }
    }
    return (program, diagnostics)
  }

  private static func text(_ file: TemplateFile, _ diagnostics: inout [Diagnostic]) -> TemplateText?
  {
    let path = file.source.path
    func refuse(_ code: DiagnosticCode, _ message: String, _ advice: String) -> TemplateText? {
      diagnostics.append(Diagnostic(code, at: Location(path: path), message, advice: advice))
      return nil
    }
    let suffix = ".mustache"
    let name = String(file.name.dropLast(file.name.hasSuffix(suffix) ? suffix.count : 0))
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init)
    guard file.name.hasSuffix(suffix), let kind = TemplateKind(rawValue: ending ?? "") else {
      return refuse(
        .templateFileName, "The file name does not say what the template makes",
        "End the name in `.html.mustache` or `.md.mustache`.")
    }
    guard file.source.bytes.count <= largestFile else {
      return refuse(
        .templateLimit, "The template is larger than 1 MiB", "Split it into partials.")
    }
    guard String(validating: file.source.bytes, as: UTF8.self) != nil else {
      return refuse(
        .templateEncoding, "The template is not UTF-8 text", "Save it as UTF-8.")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = Array(file.source.bytes.dropFirst(file.source.bytes.starts(with: mark) ? 3 : 0))
    return TemplateText(path: path, bytes: bytes, name: name, kind: kind)
  }
}
