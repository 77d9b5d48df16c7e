import Model

extension GlossaryTerm {
  /// An item of `glossary.yaml`.
  static func read(_ keys: inout MappingReader) -> GlossaryTerm? {
    let id = keys.required("id", .id, "What links call it: `term:eia`.")
    let term = keys.required("term", .located(.text), "The term as printed.")
    let expansion = keys.optional(
      "stands-for", .text, "The words that an abbreviation stands for.")
    let definition = keys.required("definition", .prose, "What it means.")
    let aliases = keys.list("also", .text, "Other spellings that count as the term.")
    let note = keys.optional(
      "note", .prose, "A remark, such as the law's word beside the preferred one.")
    let related = keys.list("see", .id, "The ids of related terms.")
    guard let id, let term, let definition else { return nil }
    return GlossaryTerm(
      id: id, term: term, expansion: expansion, definition: definition, aliases: aliases,
      note: note, related: related)
  }
}
