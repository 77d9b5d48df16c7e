/// A mapping and its keys, as documentation lists them.
struct MappingDescription: Hashable {
  /// As messages name it, with its article: "an action".
  let name: String
  let keys: [KeyDescription]

  /// What a reader asks of a mapping, found by letting it read an empty one.
  init<Value>(_ name: String, _ read: (inout MappingReader) -> Value?) {
    var reader = MappingReader(describing: name)
    _ = read(&reader)
    self.name = name
    self.keys = reader.descriptions
  }

  /// This mapping and all within it, each once, in the order of their keys.
  var family: [MappingDescription] {
    var found: [MappingDescription] = []
    var waiting = [self]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard !found.contains(where: { $0.name == next.name }) else { continue }
      found.append(next)
      waiting = next.keys.flatMap(\.mappings) + waiting
    }
    return found
  }
}
