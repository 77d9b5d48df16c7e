import Model

extension Link {
  static func read(_ keys: inout MappingReader) -> Link? {
    let title = keys.required("title", .text, "The words of the link.")
    let destination = keys.required("to", .destination, "Where it leads.")
    guard let title, let destination else { return nil }
    return Link(title: title, destination: destination)
  }
}
