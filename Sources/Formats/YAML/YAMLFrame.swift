/// A collection that is being read.
struct YAMLFrame {
  /// What a mapping waits for.
  enum Expectation {
    case key
    case value(key: String, span: YAMLSpan)
    /// The value of a key that was refused: read, then left out.
    case nothing
  }

  let isMapping: Bool
  let isFlow: Bool
  let start: YAMLMark
  var items: [YAMLNode] = []
  var entries: [YAMLEntry] = []
  var expectation = Expectation.key
  /// Where each key is in `entries`; kept only once there are many.
  private var index: [String: Int] = [:]

  init(isMapping: Bool, isFlow: Bool, start: YAMLMark) {
    self.isMapping = isMapping
    self.isFlow = isFlow
    self.start = start
  }

  /// The first entry of that key; keys that look the same, canonically equivalent, are the same.
  func entry(_ key: String) -> YAMLEntry? {
    if index.isEmpty { return entries.first { $0.key == key } }
    return index[key].map { entries[$0] }
  }

  mutating func append(_ entry: YAMLEntry) {
    entries.append(entry)
    if entries.count == 16 {
      for (offset, entry) in entries.enumerated() { index[entry.key] = offset }
    } else if entries.count > 16 {
      index[entry.key] = entries.count - 1
    }
  }
}
