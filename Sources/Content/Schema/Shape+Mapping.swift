import Formats
import Model

extension Shape {
  /// A mapping that a reader understands.
  ///
  /// - Parameter name: with its article: "an action".
  static func mapping(_ name: String, _ read: @escaping (inout MappingReader) -> Value?) -> Shape {
    Shape(
      "a mapping (\(name))", describe: { [MappingDescription(name, read)] },
      read: { node, subject, file in
        guard case .mapping(let entries) = node.content else {
          file.reportWrongType(node, subject, name: "a mapping (\(name))")
          return nil
        }
        var reader = MappingReader(entries, span: node.span, name: name, file: file.part)
        let value = read(&reader)
        reader.reportKeys()
        file.report(reader.file.diagnostics)
        return value
      })
  }

  /// A text, or a mapping when there is more to say.
  static func textOr(
    _ mapping: Shape, _ make: @escaping (Located<String>) -> Value
  ) -> Shape {
    let name = "text or " + mapping.name
    return Shape(name, standsAlone: true, describe: mapping.describe) { node, subject, file in
      switch node.content {
      case .mapping:
        if file.reportColon(node, insteadOf: mapping) { return nil }
        return mapping.read(node, subject, &file)
      case .scalar:
        return Shape<Located<String>>.located(.text).read(node, subject, &file).map(make)
      case .sequence:
        file.reportWrongType(node, subject, name: name)
        return nil
      }
    }
  }

  /// A list whose items have one shape; an item that can't be read is left out.
  static func list<Item>(of item: Shape<Item>) -> Shape where Value == [Item] {
    let name =
      item.standsAlone ? "\(item.name), or a list of such" : "a list; each item: \(item.name)"
    return Shape(name, describe: item.describe) { node, subject, file in
      switch node.content {
      case .sequence(let nodes):
        var items: [Item] = []
        items.reserveCapacity(nodes.count)
        for (index, node) in nodes.enumerated() {
          let subject = Subject(subject.key, item: index + 1)
          if let value = item.read(node, subject, &file) { items.append(value) }
        }
        return items
      case _ where item.standsAlone && !node.isEmpty:
        return item.read(node, subject, &file).map { [$0] }
      default:
        file.reportWrongType(node, subject, name: "a list")
        return nil
      }
    }
  }
}
