import Model

extension CodeOrder {
  static func read(_ keys: inout MappingReader) -> CodeOrder? {
    let id = keys.required("id", .id, "What figures call it, such as `alphabetical`.")
    let codes = keys.list("codes", .code, required: true, "Every code, once.")
    guard let id else { return nil }
    return CodeOrder(id: id.value, codes: codes)
  }
}
