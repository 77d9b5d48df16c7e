import Model

extension Comparator {
  static func read(_ keys: inout MappingReader) -> Comparator? {
    let id = keys.required("id", .id, "What figures call it.")
    let label = keys.required("label", .text, "Who is compared, such as `Residents of the county`.")
    let source = keys.required("source", .text, "Where the shares come from, with place and date.")
    let dimension = keys.required("dimension", .id, "The dimension of the dataset.")
    let shares = keys.list(
      "shares", .mapping("a share", ComparatorShare.read), required: true, "One item for each code."
    )
    guard let id, let label, let source, let dimension else { return nil }
    return Comparator(
      id: id.value, location: id.location, label: label, source: source, dimension: dimension,
      shares: shares)
  }
}

extension ComparatorShare {
  static func read(_ keys: inout MappingReader) -> ComparatorShare? {
    let code = keys.required("code", .code, "A code of the dimension.")
    let percentage = keys.required("percent", .percentage, "Its share.")
    guard let code, let percentage else { return nil }
    return ComparatorShare(code: code, percentage: percentage)
  }
}
