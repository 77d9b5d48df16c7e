import Formats
import Model

extension Shape where Value == [String: String] {
  /// Words of the writer's own, each with what it stands for: a mapping whose keys are free.
  ///
  /// - Parameter name: "a mapping from words to codes".
  static func words(_ name: String) -> Shape {
    Shape(name) { node, subject, file in
      guard case .mapping(let entries) = node.content else {
        file.reportWrongType(node, subject, name: name)
        return nil
      }
      var words: [String: String] = [:]
      for entry in entries {
        let meaning = file.scalar(entry.value, Subject(entry.key), name: "text")
        if let meaning { words[entry.key] = meaning }
      }
      return words
    }
  }
}
