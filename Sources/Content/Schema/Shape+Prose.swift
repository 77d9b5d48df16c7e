import Diagnostics
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
      guard let places = ScalarPlaces(text, at: node.span, in: file.lines) else {
        let (document, diagnostics) = Markdown.parse(
          Array(text.utf8), path: file.path, firstLine: node.span.line,
          firstColumn: node.span.column)
        file.report(diagnostics)
        return Prose(document: document, path: file.path)
      }
      let (document, diagnostics) = Markdown.parse(Array(text.utf8), path: file.path)
      file.report(diagnostics.map { $0.moved(to: places) })
      return Prose(document: document.moved(to: places.place), path: file.path)
    }
  }
}

extension Diagnostic {
  /// The same problem where it stands in the file.
  fileprivate func moved(to places: ScalarPlaces) -> Diagnostic {
    func moved(_ location: Location) -> Location {
      guard location.line > 0 else { return location }
      let place = places.place(line: location.line, column: max(1, location.column))
      return Location(
        path: location.path, line: place.line, column: place.column, length: location.length)
    }
    let related = related.map {
      Diagnostic.Related(location: moved($0.location), message: $0.message)
    }
    return Diagnostic(
      code, at: moved(location), message, advice: advice, related: related)
  }
}

extension Shape {
  /// Markdown, or a mapping when there is more to say.
  static func proseOr(_ mapping: Shape, _ make: @escaping (Prose) -> Value) -> Shape {
    let name = "text or " + mapping.name
    return Shape(name, describe: mapping.describe) { node, subject, file in
      switch node.content {
      case .mapping:
        if file.reportColon(node, insteadOf: mapping) { return nil }
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
