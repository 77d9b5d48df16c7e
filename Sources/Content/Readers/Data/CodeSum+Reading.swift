import Model

extension CodeSum {
  static func read(_ keys: inout MappingReader) -> CodeSum? {
    let code = keys.required("code", .code, "A code that is also listed in `codes`.")
    let parts = keys.list("parts", .code, required: true, "The codes that it is the sum of.")
    guard let code else { return nil }
    return CodeSum(code: code.value, parts: parts, location: code.location)
  }
}
