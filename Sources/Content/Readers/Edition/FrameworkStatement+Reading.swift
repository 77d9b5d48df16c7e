import Model

extension FrameworkStatement {
  static func read(_ keys: inout MappingReader) -> FrameworkStatement? {
    let id = keys.required("id", .id, "What objectives call it in `contributes-to`.")
    let text = keys.required("text", .text, "The outcome or aim.")
    guard let id, let text else { return nil }
    return FrameworkStatement(id: id, text: text)
  }
}
