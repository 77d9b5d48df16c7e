extension JSONValue {
  /// The text in UTF-8, indented by two spaces, with a newline at the end.
  ///
  /// - Parameter depth: how many levels of arrays and objects are spread over lines; deeper ones
  ///   stand on one line.
  package func text(spreading depth: Int = .max) -> [UInt8] {
    var text: [UInt8] = []
    write(to: &text, level: 0, depth: depth)
    text.append(UInt8(ascii: "\n"))
    return text
  }

  private func write(to text: inout [UInt8], level: Int, depth: Int) {
    switch self {
    case .null: text.append(contentsOf: "null".utf8)
    case .bool(let value): text.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): text.append(contentsOf: String(value).utf8)
    case .double(let value):
      text.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
    case .string(let value): JSONText.append(value, to: &text)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, level: level, depth: depth) {
        $0.write(to: &$1, level: level + 1, depth: depth)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, level: level, depth: depth) {
        JSONText.append($0.name, to: &$1)
        $1.append(contentsOf: ": ".utf8)
        $0.value.write(to: &$1, level: level + 1, depth: depth)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), to text: inout [UInt8], level: Int,
    depth: Int, item: (Item, inout [UInt8]) -> Void
  ) {
    let isSpread = level < depth && !items.isEmpty
    text.append(contentsOf: brackets.0.utf8)
    for (index, value) in items.enumerated() {
      if index > 0 { text.append(contentsOf: (isSpread ? "," : ", ").utf8) }
      if isSpread { newline(to: &text, level: level + 1) }
      item(value, &text)
    }
    if isSpread { newline(to: &text, level: level) }
    text.append(contentsOf: brackets.1.utf8)
  }

  private static func newline(to text: inout [UInt8], level: Int) {
    text.append(UInt8(ascii: "\n"))
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }
}
