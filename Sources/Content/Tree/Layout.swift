/// What may stand where in a content folder.
enum Layout {
  static let rootFiles: [String: FileKind] = [
    "site.yaml": .site, "glossary.yaml": .glossary, "accessibility.yaml": .accessibility,
  ]

  /// The folders of an edition: the ending of their files, and what these are.
  static let editionFolders: [String: (ending: String, kind: FileKind)] = [
    "strategy": ("md", .strategyPage), "plans": ("yaml", .plan),
    "case-studies": ("md", .caseStudy), "audits": ("yaml", .audit),
  ]

  static let imageEndings = ["png", "jpg", "jpeg", "gif", "webp", "svg"]

  /// Folders whose content later versions publish, at the root and in an edition.
  static let laterRootFolders = ["classifications"]
  static let laterEditionFolders = ["data"]

  /// Read by others than this room.
  static let otherRootFolders = ["templates"]

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
