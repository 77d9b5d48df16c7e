@testable import Content

extension MappingDescription {
  /// The section of the reference that lists the keys: a heading and a table.
  var section: String {
    var lines = [
      "### \(name.sentenceStart)", "", "| Key | Value | Needed | What it is for |",
      "|---|---|---|---|",
    ]
    for key in keys {
      lines.append(
        "| `\(key.key)` | \(Self.linked(key)) | \(key.isRequired ? "yes" : "no") | \(key.summary) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words for a value, with links to the mappings in it.
  private static func linked(_ key: KeyDescription) -> String {
    key.mappings.reduce(key.value) { text, mapping in
      let anchor = mapping.name.replacing(" ", with: "-")
      return text.replacing("(\(mapping.name))", with: "([\(mapping.name)](#\(anchor)))")
    }
  }
}
