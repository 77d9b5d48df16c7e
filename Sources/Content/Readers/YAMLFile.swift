import Diagnostics
import Formats
import Markup
import Model

/// A YAML file whose whole is a mapping, or a list of them.
enum YAMLFile {
  /// Reads a file that is one mapping.
  ///
  /// - Parameter name: of the mapping, with its article: "a plan".
  static func mapping<Value: Sendable>(
    _ source: SourceFile, name: String, register: PartyRegister = PartyRegister(),
    _ read: (inout MappingReader) -> Value?
  ) -> LoadedFile<Value> {
    let (node, problems) = YAML.parse(source)
    var file = FileReading(
      path: source.path, register: register, lines: SourceLines(source))
    file.report(problems)
    guard let node else { return LoadedFile(source: source, value: nil, diagnostics: problems) }
    guard case .mapping(let entries) = node.content else {
      file.report(
        .contentWrongType, at: node.span,
        "The file must hold the keys of \(name), and is "
          + node.kindName, advice: "Begin its lines with keys, such as `title:`.")
      return LoadedFile(source: source, value: nil, diagnostics: file.diagnostics)
    }
    var keys = MappingReader(entries, span: node.span, name: name, file: file)
    let value = read(&keys)
    keys.reportKeys()
    return LoadedFile(source: source, value: value, diagnostics: keys.file.diagnostics)
  }

  /// Reads a file that is a list; an empty file is an empty list.
  static func list<Item: Sendable>(
    _ source: SourceFile, of item: Shape<Item>
  ) -> LoadedFile<[Item]> {
    let (node, problems) = YAML.parse(source)
    var file = FileReading(path: source.path, lines: SourceLines(source))
    file.report(problems)
    guard let node else { return LoadedFile(source: source, value: nil, diagnostics: problems) }
    switch node.content {
    case .sequence(let nodes):
      let items = nodes.enumerated().compactMap { index, node in
        item.read(node, Subject("the file", item: index + 1), &file)
      }
      return LoadedFile(source: source, value: items, diagnostics: file.diagnostics)
    case .mapping(let entries) where entries.isEmpty:
      return LoadedFile(source: source, value: [], diagnostics: file.diagnostics)
    default:
      file.report(
        .contentWrongType, at: node.span, "The file must be a list, and is \(node.kindName)",
        advice: "Begin each entry with a dash and a space, and indent the lines that belong to it.")
      return LoadedFile(source: source, value: nil, diagnostics: file.diagnostics)
    }
  }
}
