import Diagnostics

/// Colons, dashes and indentation: what goes wrong most often.
extension YAMLSyntaxWording {
  /// libyaml met `: ` where no key can be.
  var unexpectedColon: Diagnostic {
    let line = source.text(ofLine: error.mark.line)
    let before = Substring(line.unicodeScalars.prefix(error.mark.column))
    if let first = before.firstRange(of: ": ") {
      let key = before[..<first.lowerBound].drop { " -[{".contains($0) }
      let value = before[first.upperBound...].drop { $0 == " " }
      let isCurly = value.unicodeScalars.first.map {
        "\u{201C}\u{201D}\u{2018}\u{2019}".unicodeScalars.contains($0)
      }
      return Diagnostic(
        .yamlColon, at: source.location(error.mark),
        "A second colon followed by a space stands in the value of `\(shortened(key))`",
        advice: isCurly == true
          ? "Put the whole value in straight quotation marks (`\"`): curly ones don't count."
          : "Put the whole value in quotes" + inQuotes(line, key: key, after: first.upperBound)
            + ".")
    }
    guard let previous = previousLine(before: error.mark.line) else { return fallbackIndentation }
    if let mark = colonWithoutSpace(inLine: previous) { return noSpace(after: ":", at: mark) }
    let text = source.text(ofLine: previous)
    let indentation = leadingSpaces(line)
    let previousIndentation = leadingSpaces(text)
    if indentation == previousIndentation, !text.contains(":") {
      return noColon(line: previous, text: text)
    }
    if indentation > previousIndentation {
      return Diagnostic(
        .yamlIndentation,
        at: source.location(YAMLMark(line: error.mark.line, column: indentation)),
        "This line is indented further than the line above, which already has its value",
        advice: "Give it the indentation of the other keys of its block. If it continues a text "
          + "with a colon in it, put the whole text in quotes.")
    }
    return fallbackIndentation
  }

  /// How a line of one key should be written; nothing where it would be long or is unclear.
  private func inQuotes(_ line: String, key: Substring, after colon: String.Index) -> String {
    let value = line[colon...].trimming { $0 == " " || $0 == "\u{A0}" }
    guard !value.isEmpty, value.count + key.count <= 80,
      !line.contains(where: { "\"[]{}\\".contains($0) }), !line.contains(" #")
    else { return "" }
    return ": `\(key): \"\(value)\"`"
  }

  /// libyaml read a line as a key and found no colon.
  var missingColon: Diagnostic {
    let line = error.contextMark.line
    let text = source.text(ofLine: line)
    if let mark = colonWithoutSpace(inLine: line) { return noSpace(after: ":", at: mark) }
    let start = text.unicodeScalars.dropFirst(error.contextMark.column)
    if start.first == "-", start.dropFirst().first != "-" {
      return noSpace(after: "-", at: error.contextMark)
    }
    if text.contains(": ") {
      return Diagnostic(
        .yamlColon, at: source.location(error.contextMark),
        "A key stands here that is longer than 1,024 characters",
        advice: "Shorten the key. If this is text with a colon in it, put the whole text in quotes "
          + "after its own key.")
    }
    return noColon(line: line, text: text)
  }

  /// libyaml met something else than a key within a mapping.
  var unexpectedInMapping: Diagnostic {
    let line = source.text(ofLine: error.mark.line)
    let before = line.unicodeScalars.prefix(error.mark.column)
    let rest = line.unicodeScalars.dropFirst(error.mark.column)
    if let problem = afterQuote(String(before)) { return problem }
    if rest.first == ":" {
      return Diagnostic(
        .yamlColon, at: source.location(error.mark), "A colon stands where a key should begin",
        advice: "Write the key before the colon.")
    }
    if rest.first == "-", error.mark.column == error.contextMark.column {
      return Diagnostic(
        .yamlIndentation, at: source.location(error.mark),
        "A list item stands among the keys of a mapping",
        advice: "If it belongs to a list, put it under the list's key, and leave that key without "
          + "a value on its own line.")
    }
    return fallbackIndentation
  }

  /// libyaml met something else than a `-` within a list.
  var unexpectedInSequence: Diagnostic {
    let before = source.text(ofLine: error.mark.line).unicodeScalars.prefix(error.mark.column)
    if let problem = afterQuote(String(before)) { return problem }
    guard error.mark.column == error.contextMark.column else { return fallbackIndentation }
    return Diagnostic(
      .yamlIndentation, at: source.location(error.mark),
      "This line stands at the indentation of a list but does not begin with `- `",
      advice: "Begin it with `- ` if it is an item; indent it further if it belongs to the item "
        + "above; otherwise indent it as the list's key is.",
      related: [
        Diagnostic.Related(
          location: source.location(error.contextMark), message: "The list begins here")
      ])
  }

  private var fallbackIndentation: Diagnostic {
    let spaces = leadingSpaces(source.text(ofLine: error.mark.line))
    return Diagnostic(
      .yamlIndentation, at: source.location(YAMLMark(line: error.mark.line, column: spaces)),
      "This line begins with \(spaces) \(spaces == 1 ? "space" : "spaces"), which does not fit the "
        + "lines above it",
      advice: "Lines that belong together begin with the same number of spaces: compare it with "
        + "the line that it should be level with.")
  }

  private func afterQuote(_ before: String) -> Diagnostic? {
    let text = before.drop { $0 == " " }
    guard let quote = text.last(where: { $0 != " " }), quote == "'" || quote == "\"" else {
      return nil
    }
    return Diagnostic(
      .yamlQuotes, at: source.location(error.mark), "Text follows after a closing quotation mark",
      advice: quote == "'"
        ? "Put the whole value in quotes. Within single quotes an apostrophe is written twice "
          + "(`''`), or use double quotes around the value."
        : "Put the whole value in quotes. Within double quotes a quotation mark is written `\\\"`, "
          + "or use single quotes around the value.")
  }

  private func noColon(line: Int, text: String) -> Diagnostic {
    let content = text.drop { $0 == " " }
    return Diagnostic(
      .yamlColon,
      at: source.location(
        YAMLMark(line: line, column: leadingSpaces(text)), length: content.unicodeScalars.count),
      "This line has no colon, so it is no key with a value: `\(shortened(content))`",
      advice: "Write it as `key: value`. If it continues the text above, indent it further than "
        + "that text's key.")
  }

  private func noSpace(after character: Character, at mark: YAMLMark) -> Diagnostic {
    let rest = source.lines.line(mark.line + 1, from: mark.column + 2)
    if rest.starts(with: "\u{A0}".utf8) {
      return Diagnostic(
        .yamlColon, at: source.location(mark),
        "What looks like a space after this \(character == ":" ? "colon" : "dash") is a no-break "
          + "space (U+00A0)",
        advice: "Replace it by an ordinary space. It often comes with text pasted from Word or a "
          + "web page.")
    }
    return Diagnostic(
      .yamlColon, at: source.location(mark),
      "A space is missing after this \(character == ":" ? "colon" : "dash")",
      advice: character == ":"
        ? "Write `key: value`, with a space after the colon." : "Write `- item`, with a space.")
  }

  /// Where a line reads `word:word`.
  private func colonWithoutSpace(inLine line: Int) -> YAMLMark? {
    let scalars = Array(source.text(ofLine: line).unicodeScalars)
    guard let colon = scalars.firstIndex(of: ":"), colon + 1 < scalars.count,
      scalars[colon + 1] != " ", scalars[colon + 1] != "/"
    else { return nil }
    let key = scalars[..<colon].drop { $0 == " " || $0 == "-" }
    guard !key.isEmpty, !key.contains(" "), !key.contains("\""), !key.contains("'") else {
      return nil
    }
    return YAMLMark(line: line, column: colon)
  }

  private func previousLine(before line: Int) -> Int? {
    (0..<line).last { !source.text(ofLine: $0).allSatisfy { $0 == " " } }
  }

  private func leadingSpaces(_ text: String) -> Int { text.utf8.prefix { $0 == 0x20 }.count }

  private func shortened(_ text: Substring) -> String {
    text.unicodeScalars.count > 40
      ? String(Substring(text.unicodeScalars.prefix(40))) + "…" : String(text)
  }
}

extension Substring {
  /// Without such characters at either end.
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> Substring {
    var rest = drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
