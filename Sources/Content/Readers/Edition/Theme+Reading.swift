import Model

extension Theme {
  static func read(_ keys: inout MappingReader) -> Theme? {
    let id = keys.required("id", .id, "What plans call it in `theme` and `themes`.")
    let label = keys.required("label", .text, "Its name on pages.")
    let description = keys.optional("description", .prose, "What it is about.")
    guard let id, let label else { return nil }
    return Theme(id: id, label: label, description: description)
  }
}
