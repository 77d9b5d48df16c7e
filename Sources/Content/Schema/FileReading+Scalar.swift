import Diagnostics
import Formats

extension FileReading {
  /// The text of a scalar without white space around it; anything else, or nothing, is reported.
  mutating func scalar(_ node: YAMLNode, _ subject: Subject, name: String) -> String? {
    guard case .scalar(let text, _) = node.content else {
      reportWrongType(node, subject, name: name)
      return nil
    }
    guard !node.isEmpty else {
      reportEmpty(node, subject, isColour: name.hasPrefix("a colour"))
      return nil
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else {
      reportEmpty(node, subject)
      return nil
    }
    return trimmed
  }

  mutating func reportEmpty(_ node: YAMLNode, _ subject: Subject, isColour: Bool = false) {
    let advice =
      if isColour {
        "A number sign after a space begins a remark: put the value in quotation marks, as in "
          + "`\"#1d5b79\"`."
      } else if isFollowedByRemark(node) {
        "A number sign after a space begins a remark: if it belongs to the value, put the value in "
          + "quotation marks."
      } else if subject.item != nil {
        "Write its value after the dash, or delete the dash."
      } else if subject.isRequired {
        "Write its value after the colon; this key can't be left out."
      } else {
        "Write its value after the colon, or delete the key."
      }
    report(
      .contentEmptyValue, at: node.span, "\(subject.text) has no value", advice: advice)
  }

  /// Whether nothing but a remark stands on the line after the place of an empty value.
  private func isFollowedByRemark(_ node: YAMLNode) -> Bool {
    guard var cursor = lines.cursor(line: node.span.line, column: node.span.column) else {
      return false
    }
    while cursor.scalar == " " || cursor.scalar == "\t" { cursor.advance() }
    return cursor.scalar == "#"
  }

  mutating func reportWrongType(_ node: YAMLNode, _ subject: Subject, name: String) {
    if node.isEmpty {
      reportEmpty(node, subject)
      return
    }
    let advice =
      switch node.content {
      case .mapping where name.hasPrefix("text"):
        "A colon followed by a space makes a key: if it belongs to the text, put the whole text in "
          + "quotation marks."
      case .mapping where name.contains("list"):
        "Begin each item with a dash and a space, and indent the lines that belong to it."
      case .sequence: "Write one value after the colon, without dashes."
      case .mapping: "Write the value after the colon, without keys below it."
      case .scalar where name.contains("list"):
        "Write one item on each line, indented, each after a dash and a space."
      case .scalar: "Write its keys on the lines below, indented, each with a colon and its value."
      }
    report(
      .contentWrongType, at: node.span,
      "\(subject.text) must be \(name), and is \(node.kindName)", advice: advice)
  }

  /// Reports a text that a colon turned into a mapping: one key, which the mapping doesn't have.
  ///
  /// - Returns: whether it was one.
  mutating func reportColon<Value>(
    _ node: YAMLNode, insteadOf mapping: Shape<Value>
  ) -> Bool {
    guard case .mapping(let entries) = node.content, entries.count == 1, let entry = entries.first,
      !mapping.describe().contains(where: { $0.keys.contains { $0.key == entry.key } })
    else { return false }
    report(
      .contentWrongType, at: node.span,
      "The colon after `\(entry.key)` makes a key of it, and it is not one",
      advice: "If it belongs to the text, put the whole text in quotation marks.")
    return true
  }
}
