import Diagnostics
import FileSystem
import Templates

/// Reads the templates and the theme's files from a folder.
struct TemplateFolder {
  /// The `.mustache` files, at the top and in `partials/`.
  private(set) var templates: [TemplateFile] = []
  /// The files of `theme/`, by name.
  private(set) var theme: [String: SourceFile] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// A template or a stylesheet is far smaller.
  private static let sizeLimit = 1 << 20

  /// - Parameter path: as messages print it.
  init(_ path: String) {
    read(path, below: "")
  }

  /// nil when there is no such folder.
  init?(ifPresent path: String) {
    guard RealPath.kind(of: path) == .folder else { return nil }
    self.init(path)
  }

  /// The files of two folders, the second's in place of the first's where they share a name.
  init(_ shipped: TemplateFolder, replacedBy own: TemplateFolder) {
    templates = TemplateFile.overriding(shipped.templates, with: own.templates)
    theme = shipped.theme.merging(own.theme) { $1 }
    diagnostics = shipped.diagnostics + own.diagnostics
  }

  private mutating func read(_ path: String, below name: String) {
    switch Folder.list(path) {
    case .failure(let reason):
      diagnostics.append(
        Diagnostic(
          .templatesUnreadable, at: Location(path: path),
          "The folder of templates can't be read: \(reason)",
          advice: "Name the folder with `--templates`, or run in the folder that holds it."))
    case .entries(let entries, unreadableNames: _):
      for entry in entries where !entry.name.hasPrefix(".") && !entry.name.hasSuffix("~") {
        read(entry, path: path + "/" + entry.name, name: name + entry.name)
      }
    }
  }

  private mutating func read(_ entry: FolderEntry, path: String, name: String) {
    let kind = entry.kind == .link ? RealPath.kind(of: path) : entry.kind
    if kind == .folder, name == "partials" || name == "theme" {
      read(path, below: name + "/")
    } else if kind == .file, name.hasSuffix(".mustache") {
      guard let source = load(path) else { return }
      templates.append(TemplateFile(name: name, source: source))
    } else if kind == .file, name.hasPrefix("theme/") {
      guard let source = load(path) else { return }
      theme[String(name.dropFirst("theme/".count))] = source
    } else if entry.name != "README.md" {
      diagnostics.append(
        Diagnostic(
          .templatesUnknownFile, at: Location(path: path),
          "`\(name)` is neither a template nor a file of the theme",
          advice: "Templates end in `.html.mustache` or `.md.mustache`, and lie at the top or in"
            + " `partials/`; styles lie in `theme/`."))
    }
  }

  private mutating func load(_ path: String) -> SourceFile? {
    let problem: String
    switch FileBytes.read(path, limit: Self.sizeLimit) {
    case .bytes(let bytes): return SourceFile(path: path, bytes: bytes)
    case .tooLarge(let size):
      problem = "This file has \(size) bytes; at most \(Self.sizeLimit) are read"
    case .special: problem = "This is not a file but a pipe or a device"
    case .failure(let reason): problem = "This file can't be read: \(reason)"
    }
    diagnostics.append(
      Diagnostic(
        .templatesUnreadable, at: Location(path: path), problem,
        advice: "Put the file right, or take it out of the folder of templates."))
    return nil
  }
}
