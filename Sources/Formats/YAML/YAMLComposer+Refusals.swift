import Diagnostics

/// The wording of what is well-formed YAML and yet refused.
extension YAMLComposer {
  func duplicate(_ key: String, at span: YAMLSpan, first: YAMLSpan) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey, at: source.location(span), "`\(quoted(key))` stands twice in one mapping",
      advice: "Keep one of them, or rename this one.",
      related: [
        Diagnostic.Related(location: source.location(first), message: "It stands here first")
      ])
  }

  func refused(anchor: String, at mark: YAMLMark) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, at: source.location(mark, length: anchor.unicodeScalars.count + 1),
      "`&\(quoted(anchor))` is a YAML anchor, which is not supported",
      advice: "Delete it. If the text should begin with `&`, put the text in quotes.")
  }

  func refused(quoteAt start: YAMLMark, endingAt end: YAMLMark) -> Diagnostic {
    Diagnostic(
      .yamlQuotes, at: source.location(start),
      "The text that begins with this quotation mark runs on to line \(source.location(end).line)",
      advice: "Add the closing quotation mark at the end of the text.")
  }

  func refused(alias: String, at mark: YAMLMark) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, at: source.location(mark, length: alias.unicodeScalars.count + 1),
      "`*\(quoted(alias))` is a YAML alias, which is not supported",
      advice: "Write the value out in full. If the text should begin with `*`, put the text in "
        + "quotes.")
  }

  func refused(tag: String, at mark: YAMLMark) -> Diagnostic {
    let standard = "tag:yaml.org,2002:"
    let written = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
    return Diagnostic(
      .yamlTag, at: source.location(mark, length: max(1, written.unicodeScalars.count)),
      "`\(quoted(written))` is a YAML tag, which is not supported",
      advice: "Delete it. If the text should begin with `!`, put the text in quotes.")
  }

  func refused(keyAt span: YAMLSpan) -> Diagnostic {
    Diagnostic(
      .yamlKey, at: source.location(span), "A list or a mapping stands where a key should",
      advice: "Write a plain word for the key. If this should be text, put it in quotes.")
  }

  func missingKey(at span: YAMLSpan) -> Diagnostic {
    Diagnostic(
      .yamlKey, at: source.location(span), "A key is empty",
      advice: "Write the key before the colon, or delete the entry.")
  }

  /// Reports a key with a no-break space around it, which would look like a key that is known.
  func noBreakSpace(in key: String, at span: YAMLSpan) -> Diagnostic? {
    let space = "\u{A0}".utf8
    guard key.utf8.starts(with: space) || key.utf8.suffix(2).elementsEqual(space) else {
      return nil
    }
    return Diagnostic(
      .yamlKey, at: source.location(span),
      "A no-break space (U+00A0) stands \(key.utf8.starts(with: space) ? "before" : "after") this "
        + "key",
      advice: "Replace it by an ordinary space. It often comes with text pasted from Word or a web "
        + "page.")
  }

  func mergeKey(at span: YAMLSpan) -> Diagnostic {
    Diagnostic(
      .yamlMergeKey, at: source.location(span), "`<<` is a YAML merge key, which is not supported",
      advice: "Write the keys and values out in full.")
  }

  func refused(escape scalar: Unicode.Scalar, at span: YAMLSpan) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - code.count))
    return Diagnostic(
      .yamlEscape, at: source.location(span),
      "This text holds a control character (U+\(padding)\(code)), written as an escape",
      advice: "Delete the escape. To write a backslash, write it twice, or use single quotes.")
  }

  func tooDeep(at mark: YAMLMark) -> Diagnostic {
    Diagnostic(
      .yamlTooDeep, at: source.location(mark),
      "Lists and mappings stand more than \(YAML.depthLimit) deep within each other",
      advice: "Check for brackets or dashes typed by mistake; no file needs so many levels.")
  }

  func tooManyNodes(at span: YAMLSpan) -> Diagnostic {
    Diagnostic(
      .yamlTooMany, at: source.location(span), "The file holds more than 200,000 values",
      advice: "Split it into smaller files; figures belong in a CSV file.")
  }

  func outOfMemory() -> Diagnostic {
    Diagnostic(
      .yamlSyntax, at: Location(path: source.path), "There is not enough memory to read the YAML",
      advice: "Close other programs and build again.")
  }

  /// The first character that an escape has put into a text and that no text may hold.
  func forbiddenCharacter(in text: String) -> Unicode.Scalar? {
    let fault = text.utf8.withContiguousStorageIfAvailable {
      TextScan($0, from: 0, faultLimit: 1).faults.first
    }
    if case .forbidden(let scalar, _)?? = fault { return scalar }
    return nil
  }

  /// A name from the file, shortened so that a message stays readable.
  private func quoted(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard scalars.count > 60 else { return name }
    return String(String.UnicodeScalarView(scalars.prefix(60))) + "…"
  }
}
