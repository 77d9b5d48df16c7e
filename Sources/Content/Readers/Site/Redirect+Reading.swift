import Model

extension Redirect {
  static func read(_ keys: inout MappingReader) -> Redirect? {
    let from = keys.required("from", .sitePath, "The old path.")
    let to = keys.required("to", .sitePath, "The path that readers are sent to.")
    guard let from, let to else { return nil }
    return Redirect(from: from, to: to)
  }
}
