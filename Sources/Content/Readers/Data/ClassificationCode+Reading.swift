import Model

extension ClassificationCode {
  static func read(_ keys: inout MappingReader) -> ClassificationCode? {
    let code = keys.required("code", .code, "As tables write it; never `all`, which is a total.")
    let label = keys.required("label", .text, "As pages write it.")
    let parent = keys.optional("parent", .code, "The code that this one is a part of.")
    let kind = keys.optional(
      "kind", Shape<CodeKind>.choice,
      "Whether people declared it (the default), would not say, or nothing is on record.")
    guard let code, let label else { return nil }
    if code.value == DatasetDimension.totalCode {
      keys.file.report([ClassificationProblem.reserved(code)])
      return nil
    }
    return ClassificationCode(
      code: code.value, label: label, parent: parent, kind: kind ?? .declared,
      location: code.location)
  }
}
