import Model

extension AnswerWords {
  static func read(_ keys: inout MappingReader) -> AnswerWords? {
    let word = Shape<Located<String>>.loneItem(.located(.text))
    let red = keys.list("red", word, "What the form may have for red, such as `R`.")
    let amber = keys.list("amber", word, "What it may have for amber.")
    let green = keys.list("green", word, "What it may have for green.")
    let notAnswered = keys.list(
      "not-answered", word, "What it may have for a question left out, beside nothing.")
    return AnswerWords(red: red, amber: amber, green: green, notAnswered: notAnswered)
  }
}
