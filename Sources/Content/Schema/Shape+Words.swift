import Formats
import Model

extension Shape where Value == [String: String] {
  /// Words of the writer's own, each with what it stands for: a mapping whose keys are free.
  ///
  /// - Parameter meaning: what the values are: "its code".
  static func words(_ meaning: String) -> Shape {
    let name = "a mapping from each word to \(meaning)"
    return Shape(name) { node, subject, file in
      guard case .mapping(let entries) = node.content, !entries.isEmpty else {
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
