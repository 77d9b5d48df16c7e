import Model

extension SurveyResult {
  static func read(_ keys: inout MappingReader) -> SurveyResult? {
    let group = keys.required("group", .text, "Who was asked.")
    let value = keys.required("value", .percentage, "The share.")
    let previous = keys.optional("previous", .percentage, "The share in the wave before.")
    let base = keys.optional("base", .wholeNumber(1...10_000_000), "How many people answered.")
    guard let group, let value else { return nil }
    return SurveyResult(group: group, value: value, previous: previous, base: base)
  }
}
