/// Decides which tags stand alone in their lines, as the Mustache specification has it.
///
/// Such a line leaves neither its white space nor its end in the output. A line counts when it
/// holds one tag that prints nothing itself, or several tags of inheritance and nothing between
/// them, or a whole parent. A block that opens and closes in one line is printed where it stands.
struct StandaloneLines {
  let text: TemplateText
  private(set) var tokens: [TemplateToken]

  mutating func mark() {
    var start = 0
    for index in tokens.indices where tokens[index].kind == .newline {
      mark(line: start..<index)
      start = index + 1
    }
    mark(line: start..<tokens.count)
  }

  private mutating func mark(line: Range<Int>) {
    var first = line.lowerBound
    var last = line.upperBound
    if first < last, isBlank(first) { first += 1 }
    if last > first, isBlank(last - 1) { last -= 1 }
    guard first < last else { return }
    let lineStart = tokens[line.lowerBound].range.lowerBound
    tokens[first].lead = lineStart..<tokens[first].range.lowerBound
    let kind = tokens[first].kind
    if kind == .parent, tokens[first].partner == last - 1 {
      // What stands between them belongs to the blocks.
      tokens[first].isStandalone = true
      tokens[last - 1].isStandalone = true
    } else if isStandalone(first..<last) {
      for index in first..<last { tokens[index].isStandalone = true }
    }
  }

  private func isStandalone(_ line: Range<Int>) -> Bool {
    let kind = tokens[line.lowerBound].kind
    if line.count == 1 { return kind != .text && kind != .print }
    return line.allSatisfy { isInheritance($0) && !isBlockOnOneLine($0, line) }
  }

  private func isInheritance(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .parent, .block: true
    case .close:
      tokens[index].partner.map { tokens[$0].kind == .parent || tokens[$0].kind == .block } ?? false
    default: false
    }
  }

  /// A block within a parent that opened before it in the line is an argument: it prints nothing.
  private func isBlockOnOneLine(_ index: Int, _ line: Range<Int>) -> Bool {
    guard tokens[index].kind == .block, let partner = tokens[index].partner else { return false }
    guard line.contains(partner) else { return false }
    return !(line.lowerBound..<index).contains { before in
      tokens[before].kind == .parent && (tokens[before].partner ?? 0) > index
    }
  }

  private func isBlank(_ index: Int) -> Bool {
    tokens[index].kind == .text
      && text.bytes[tokens[index].range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
