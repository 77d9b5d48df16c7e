/// What may stand where in a content folder.
enum Layout {
  static let rootFiles: [String: FileKind] = [
    "site.yaml": .site, "glossary.yaml": .glossary, "accessibility.yaml": .accessibility,
    "populations.yaml": .populations,
  ]

  /// The folders beside the editions: what their files are, by ending.
  static let rootFolders: [String: FolderRule] = [
    "classifications": FolderRule([("yaml", .classification)])
  ]

  /// The folders of an edition: what their files are, by ending.
  static let editionFolders: [String: FolderRule] = [
    "strategy": FolderRule([("md", .strategyPage)]), "plans": FolderRule([("yaml", .plan)]),
    "case-studies": FolderRule([("md", .caseStudy)]),
    "workforce": FolderRule([("md", .profilePage)]),
    "figures": FolderRule([("yaml", .figure)]),
    "audits": FolderRule([("yaml", .audit), ("csv", .tally)]),
    "data": FolderRule([("yaml", .dataset), ("csv", .table)]),
  ]

  /// What belongs into the root, by name.
  static let rootNames = rootFiles.keys.sortedByBytes + rootFolders.keys.sortedByBytes + ["images"]

  static let imageEndings = ["png", "jpg", "jpeg", "gif", "webp", "svg"]

  /// Read by others than this room.
  static let otherRootFolders = ["ledger", "templates"]

  /// What the system, an editor or a person keeps beside the content.
  static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name == "README.md"
  }

  /// The part after the last dot, in small letters; "" without one.
  static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
