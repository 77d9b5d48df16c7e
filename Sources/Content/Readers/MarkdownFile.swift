import Diagnostics
import Formats
import Markup
import Model

/// A Markdown file: keys at its head, then a text.
enum MarkdownFile {
  /// - Parameter name: of the file, with its article: "a strategy page".
  static func read<Value: Sendable>(
    _ source: SourceFile, name: String, register: PartyRegister,
    _ read: (inout MappingReader, Prose) -> Value?
  ) -> LoadedFile<Value> {
    let (checked, faults) = SourceText.check(source, as: .markdown)
    guard let text = checked else {
      return LoadedFile(source: source, value: nil, diagnostics: faults)
    }
    let (matter, problems) = FrontMatter.split(text.bytes, path: source.path)
    guard let matter else {
      let missing = Diagnostic(
        .contentFrontMatter, at: Location(path: source.path, line: 1, column: 1),
        "The file does not begin with its keys",
        advice: "Begin it with a line `---`, the key `title:` with the heading of the page, and "
          + "another line `---`.")
      return LoadedFile(
        source: source, value: nil, diagnostics: problems.isEmpty ? [missing] : problems)
    }
    let (document, remarks) = Markdown.parse(
      text.bytes[matter.body], path: source.path, firstLine: matter.bodyFirstLine)
    let (node, errors) = YAML.parse(text, in: matter.yaml, startingLine: matter.yamlFirstLine)
    guard let node else {
      return LoadedFile(source: source, value: nil, diagnostics: errors + remarks)
    }
    // The keys lie before the text, so that line endings before it bring the end no nearer.
    let lines = SourceLines(source, to: matter.body.lowerBound + matter.bodyFirstLine + 3)
    var file = FileReading(path: source.path, register: register, lines: lines)
    file.report(errors)
    guard case .mapping(let entries) = node.content else {
      file.report(
        .contentWrongType, at: node.span,
        "The head of the file must hold the keys of \(name), and is \(node.kindName)",
        advice: "Write keys between the lines of dashes, such as `title: Foreword`.")
      return LoadedFile(source: source, value: nil, diagnostics: file.diagnostics + remarks)
    }
    var keys = MappingReader(entries, span: node.span, name: name, file: file)
    let value = read(&keys, Prose(document: document, path: source.path))
    keys.reportKeys()
    return LoadedFile(source: source, value: value, diagnostics: keys.file.diagnostics + remarks)
  }
}
