import Formats
import Markup
import Model

extension Shape where Value == Prose {
  /// Markdown; its nodes carry the lines and columns of the file.
  static var prose: Shape {
    Shape("text in Markdown", standsAlone: true) { node, subject, file in
      guard file.scalar(node, subject, name: "text in Markdown") != nil,
        case .scalar(let text, _) = node.content
      else { return nil }
      var bytes = text.utf8[...]
      while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
      let (document, diagnostics) = Markdown.parse(
        Array(bytes), path: file.path, firstLine: node.span.line, firstColumn: node.span.column)
      file.report(diagnostics)
      return Prose(document: document, path: file.path)
    }
  }
}

extension Shape {
  /// Markdown, or a mapping when there is more to say.
  static func proseOr(_ mapping: Shape, _ make: @escaping (Prose) -> Value) -> Shape {
    let name = "text or " + mapping.name
    return Shape(name, describe: mapping.describe) { node, subject, file in
      switch node.content {
      case .mapping:
        return mapping.read(node, subject, &file)
      case .scalar:
        return Shape<Prose>.prose.read(node, subject, &file).map(make)
      case .sequence:
        file.reportWrongType(node, subject, name: name)
        return nil
      }
    }
  }
}
