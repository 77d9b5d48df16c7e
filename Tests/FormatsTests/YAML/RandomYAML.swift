@testable import Formats

/// Writes random trees as YAML in random styles, and notes where each value comes to stand.
///
/// Knows the rules of YAML from its specification, and shares nothing with the reader.
struct RandomYAML {
  private(set) var text: [Unicode.Scalar] = []
  private var line = 1
  private var column = 1
  /// Whether a blank line would belong to the block scalar before it.
  var keepsBlankLines = false
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A document whose root is a collection, and the tree that a reader must find.
  static func document(seed: UInt64) -> (text: String, node: YAMLNode) {
    var writer = RandomYAML(seed: seed)
    if writer.flip(1, in: 5) { writer.put("# a comment: [\n\n") }
    if writer.flip(1, in: 5) { writer.put("---\n") }
    let node = writer.block(indentation: 0, depth: 0)
    if writer.flip(1, in: 8) { writer.put("...\n") }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: writer.text)
    return (String(text), node)
  }

  mutating func flip(_ part: Int, in whole: Int) -> Bool { generator.chance(part, in: whole) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func put(_ string: String) {
    for scalar in string.unicodeScalars {
      text.append(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
  }

  var place: (line: Int, column: Int) { (line, column) }

  func span(from start: (line: Int, column: Int)) -> YAMLSpan {
    YAMLSpan(line: start.line, column: start.column, length: max(1, column - start.column))
  }

  /// A collection that starts here, at this indentation; ends after a line feed.
  private mutating func block(indentation: Int, depth: Int) -> YAMLNode {
    let start = place
    let count = number(1...4)
    if flip(1, in: 2) {
      var items: [YAMLNode] = []
      for index in 0..<count {
        if index > 0 { startLine(indentation) }
        put("-")
        items.append(blockValue(indentation: indentation, depth: depth, inSequence: true))
      }
      return YAMLNode(
        content: .sequence(items),
        span: YAMLSpan(line: start.line, column: start.column, length: 1))
    }
    var entries: [YAMLEntry] = []
    for index in 0..<count {
      if index > 0 { startLine(indentation) }
      let keyStart = place
      let key = key(index)
      let keySpan = span(from: keyStart)
      put(flip(1, in: 8) ? " :" : ":")
      let value = blockValue(indentation: indentation, depth: depth, inSequence: false)
      entries.append(YAMLEntry(key: key, keySpan: keySpan, value: value))
    }
    return YAMLNode(
      content: .mapping(entries),
      span: YAMLSpan(
        line: start.line, column: start.column, length: entries.first?.keySpan.length ?? 1))
  }

  private mutating func startLine(_ indentation: Int) {
    if flip(1, in: 8), !keepsBlankLines { put("\n") }
    keepsBlankLines = false
    if flip(1, in: 8) {
      put(String(repeating: " ", count: number(0...indentation)) + "# - a: 'comment\n")
    }
    put(String(repeating: " ", count: indentation))
  }

  /// What follows a dash or a colon, with its line feed.
  private mutating func blockValue(
    indentation: Int, depth: Int, inSequence: Bool
  ) -> YAMLNode {
    let deeper = indentation + number(1...4)
    switch number(0...9) {
    case 0...2 where depth < 5:
      if inSequence, flip(1, in: 2) {
        let spaces = number(1...3)
        put(String(repeating: " ", count: spaces))
        return block(indentation: indentation + 1 + spaces, depth: depth + 1)
      }
      endLine()
      put(String(repeating: " ", count: deeper))
      return block(indentation: deeper, depth: depth + 1)
    case 3, 4:
      put(" ")
      let node = flow(depth: depth)
      endLine()
      return node
    case 5:
      // Nothing: an empty plain scalar just after the dash or colon.
      let node = YAMLNode(content: .scalar("", isPlain: true), span: span(from: place))
      endLine()
      return node
    case 6: return blockScalar(indentation: indentation)
    default:
      put(String(repeating: " ", count: number(1...3)))
      let node = scalar(inFlow: false)
      endLine()
      return node
    }
  }

  private mutating func endLine() {
    if flip(1, in: 8) { put("  # comment: \"x") }
    put("\n")
  }
}
