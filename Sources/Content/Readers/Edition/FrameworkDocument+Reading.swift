import Model

extension FrameworkDocument {
  static func read(_ keys: inout MappingReader) -> FrameworkDocument? {
    let id = keys.required("id", .id, "What plans call it in `part-of`.")
    let title = keys.required("title", .text, "Its title.")
    let period = keys.optional("period", .period, "The years that it covers.")
    let description = keys.optional("description", .prose, "What it is.")
    let heading = keys.required(
      "heading", .text, "What its statements are called, such as `Outcomes` or `Aims`.")
    let statements = keys.list(
      "statements", .mapping("a statement", FrameworkStatement.read), "Its outcomes or aims.")
    let link = keys.optional("link", .destination, "Where to read it.")
    guard let id, let title, let heading else { return nil }
    return FrameworkDocument(
      id: id, title: title, period: period, description: description, heading: heading,
      statements: statements, link: link)
  }
}
