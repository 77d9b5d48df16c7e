import Model

extension Correction {
  static func read(_ keys: inout MappingReader) -> Correction? {
    let date = keys.required("date", .located(.date), "The day of the correction.")
    let text = keys.required("text", .prose, "What was wrong, and what stands there now.")
    let page = keys.optional("page", .destination, "A link to what was corrected.")
    guard let date, let text else { return nil }
    return Correction(date: date, text: text, page: page)
  }
}
