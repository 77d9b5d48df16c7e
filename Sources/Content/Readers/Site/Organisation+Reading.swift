import Model

extension Organisation {
  static func read(_ keys: inout MappingReader) -> Organisation? {
    let name = keys.required("name", .text, "Its full name.")
    let shortName = keys.required(
      "short-name", .text, "Its name in running text and at the top of each page.")
    let kind = keys.optional("kind", .text, "What it is, in words, such as `county council`.")
    let isFictional = keys.optional(
      "fictional", .yesNo, "`true` labels every page as being about a made-up body.")
    let employees = keys.optional(
      "employees", .wholeNumber(1...5_000_000),
      "How many people it employs; 150 and 250 decide which duties apply.")
    guard let name, let shortName else { return nil }
    return Organisation(
      name: name, shortName: shortName, kind: kind, isFictional: isFictional ?? false,
      employees: employees)
  }
}
