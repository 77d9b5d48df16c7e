import Model

extension RepresentationTarget {
  static func read(_ keys: inout MappingReader) -> RepresentationTarget? {
    let dimension = keys.required("dimension", .id, "The dimension of the dataset.")
    let code = keys.required("code", .code, "The code whose share it is.")
    let percentage = keys.required("percent", .percentage, "The share to be reached.")
    let by = keys.optional("by", .located(.date), "By when.")
    guard let dimension, let code, let percentage else { return nil }
    return RepresentationTarget(
      dimension: dimension, code: code, percentage: percentage, by: by, location: keys.location)
  }
}
