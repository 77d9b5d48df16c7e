import Model

extension Question {
  static func read(_ keys: inout MappingReader) -> Question? {
    let id = keys.required(
      "id", .id, "What tallies call it; the column of an export may be headed so.")
    let text = keys.required(
      "text", .located(.text), "The question as people read it; a column may be headed so, too.")
    let red = keys.optional("red", .text, "What red means for this question.")
    let amber = keys.optional("amber", .text, "What amber means for this question.")
    let green = keys.optional("green", .text, "What green means for this question.")
    guard let id, let text else { return nil }
    return Question(
      id: id, location: keys.location, text: text, red: red, amber: amber, green: green)
  }
}
