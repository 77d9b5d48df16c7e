import Model

extension Licence {
  static func read(_ keys: inout MappingReader) -> Licence? {
    let name = keys.required("name", .text, "Its name, such as `Open Government Licence v3.0`.")
    let url = keys.required("url", .webAddress, "Where its text stands.")
    guard let name, let url else { return nil }
    return Licence(name: name, url: url)
  }
}
