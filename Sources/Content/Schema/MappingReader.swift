import Diagnostics
import Formats
import Model

/// Reads a YAML mapping key by key, and knows in the end which keys nobody asked for.
///
/// The questions of a reader are its schema: what is not asked for is an unknown key, and asked of
/// an empty mapping they give the documentation (``MappingDescription``). So a reader asks all of
/// its questions whatever the answers are.
struct MappingReader {
  /// As messages name the mapping, with its article: "an action".
  let name: String
  let span: YAMLSpan
  var file: FileReading
  private let entries: [YAMLEntry]
  private var asked: [String] = []
  /// What must be there and isn't; told once all keys are known, since one may be misspelt.
  private var missing: [(keys: [String], message: String, advice: String)] = []
  private let isDescribing: Bool
  /// What was asked, when describing.
  private(set) var descriptions: [KeyDescription] = []

  init(_ entries: [YAMLEntry], span: YAMLSpan, name: String, file: FileReading) {
    self.name = name
    self.span = span
    self.file = file
    self.entries = entries
    isDescribing = false
  }

  /// A mapping without keys that keeps what is asked of it.
  init(describing name: String) {
    self.name = name
    span = YAMLSpan(line: 0, column: 0, length: 0)
    file = FileReading(path: "")
    entries = []
    isDescribing = true
  }

  var location: Location { file.location(span) }

  /// Whether something of what was written, or of what should be, is lost.
  var hasLosses: Bool { file.hasLosses || !missing.isEmpty }

  /// Where the plain texts under some keys stand.
  func textPlaces(_ keys: String...) -> TextPlaces {
    TextPlaces(
      keys.compactMap { key in
        guard let value = entries.first(where: { $0.key == key })?.value,
          case .scalar = value.content
        else { return nil }
        return (key, file.location(value.span))
      })
  }

  /// Where the plain texts under some keys stand, word by word.
  func textPlaces(byWord keys: String...) -> TextPlaces {
    TextPlaces(
      byWord: keys.compactMap { key in
        guard let value = entries.first(where: { $0.key == key })?.value,
          case .scalar(let text, _) = value.content
        else { return nil }
        var words: [TextPlaces.Word] = []
        if let places = ScalarPlaces(text, at: value.span, in: file.lines) {
          var (line, column, isGap) = (1, 1, true)
          for (offset, scalar) in text.unicodeScalars.enumerated() {
            let isSpace = scalar.properties.isWhitespace
            if isGap, !isSpace {
              let place = places.place(line: line, column: column)
              words.append(
                TextPlaces.Word(offset: offset, line: place.line, column: place.column))
            }
            isGap = isSpace
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
          }
        }
        return (key, file.location(value.span), words)
      })
  }

  /// The value of a key that must be there.
  mutating func required<Value>(
    _ key: String, _ shape: Shape<Value>, _ summary: String
  ) -> Value? {
    guard let entry = entry(key, shape, isRequired: true, summary) else { return nil }
    return shape.read(entry.value, Subject(key, isRequired: true), &file)
  }

  /// The value of a key that may be missing.
  mutating func optional<Value>(
    _ key: String, _ shape: Shape<Value>, _ summary: String
  ) -> Value? {
    guard let entry = entry(key, shape, isRequired: false, summary) else { return nil }
    return shape.read(entry.value, Subject(key), &file)
  }

  /// The items of a list that may be missing; those that can't be read are left out.
  mutating func list<Value>(
    _ key: String, _ shape: Shape<Value>, required isRequired: Bool = false, _ summary: String
  ) -> [Value] {
    let list = Shape<[Value]>.list(of: shape)
    guard let entry = entry(key, list, isRequired: isRequired, summary) else { return [] }
    return list.read(entry.value, Subject(key, isRequired: isRequired), &file) ?? []
  }

  /// Reports a list that is there and has no items, unless something else is wrong with it.
  mutating func reportEmpty(_ key: String, isEmpty: Bool) {
    guard isEmpty, !hasLosses, let entry = entries.first(where: { $0.key == key }) else {
      return
    }
    file.report(
      .contentEmptyValue, at: entry.value.span, "`\(key)` has no items",
      advice: "Write at least one item, after a dash.")
  }

  /// Whether the mapping has a key; asks no question.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  private mutating func entry<Value>(
    _ key: String, _ shape: Shape<Value>, isRequired: Bool, _ summary: String
  ) -> YAMLEntry? {
    asked.append(key)
    if isDescribing {
      descriptions.append(
        KeyDescription(
          key: key, value: shape.name, isRequired: isRequired, summary: summary,
          mappings: shape.describe()))
      return nil
    }
    if let entry = entries.first(where: { $0.key == key }) { return entry }
    if isRequired {
      reportMissing(
        [key], "\(name.sentenceStart) must have the key `\(key)`",
        advice: "Add `\(key):` with \(shape.name): \(summary)")
    }
    return nil
  }

  /// Says that one of some keys must be there, and none is.
  mutating func reportMissing(_ keys: [String], _ message: String, advice: String) {
    missing.append((keys, message, advice))
  }

  /// Reports the keys that are missing and those that nobody asked for; a key that is missing
  /// because it is misspelt, once.
  mutating func reportKeys() {
    var unknown: [(entry: YAMLEntry, near: String?)] = []
    for entry in entries where !asked.contains(entry.key) {
      let near = Suggestion.nearest(to: entry.key, in: asked)
      guard let near, let place = missing.firstIndex(where: { $0.keys.contains(near) }) else {
        unknown.append((entry, near))
        continue
      }
      file.report(
        .contentMissingKey, at: entry.keySpan,
        "\(missing[place].message), and `\(entry.key)` is not one of its keys",
        advice: "Did you mean `\(near)`?")
      missing.remove(at: place)
    }
    for one in missing {
      file.report(.contentMissingKey, at: span, one.message, advice: one.advice)
    }
    for (entry, near) in unknown {
      let keys = asked.sortedByBytes.map { "`\($0)`" }.joined(separator: ", ")
      file.report(
        .contentUnknownKey, at: entry.keySpan, "`\(entry.key)` is not a key of \(name)",
        advice: near.map { "Did you mean `\($0)`?" } ?? "Its keys are \(keys).")
    }
  }
}
