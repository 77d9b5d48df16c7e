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
  /// The templates that stand in for none of the shipped ones.
  private(set) var added: [TemplateFile] = []
  /// Where links may lead; nil for a folder that was named on the command line: then anywhere.
  private var bounds: String?

  /// A template or a stylesheet is far smaller.
  private static let sizeLimit = 1 << 20

  /// - Parameter path: as messages print it.
  init(_ path: String) {
    read(path, below: "")
  }

  /// The templates that lie in `templates/` of a content folder; nil when there are none.
  ///
  /// A symbolic link there may not lead out of the content folder, as elsewhere in it.
  init?(ownOf content: String) {
    guard case .entries(let entries, unreadableNames: _) = Folder.list(content),
      let entry = entries.first(where: { $0.name == "templates" })
    else { return nil }
    bounds = RealPath.resolve(content)
    let path = content + "/templates"
    switch kind(of: entry, at: path) {
    case .folder: read(path, below: "")
    case nil: break
    default: refuse(path, "This is not a folder, as that of the templates must be")
    }
  }

  /// The files of two folders, the second's in place of the first's where they share a name.
  init(_ shipped: TemplateFolder, replacedBy own: TemplateFolder) {
    let names = Set(shipped.templates.map(\.name))
    added = own.templates.filter { !names.contains($0.name) }
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
    guard let kind = kind(of: entry, at: path) else { return }
    let isPart = name == "partials" || name == "theme"
    let isTemplate = name.hasSuffix(".mustache")
    if isPart, kind == .folder {
      read(path, below: name + "/")
    } else if isPart {
      refuse(path, "This is not a folder, as `\(name)` must be")
    } else if isTemplate || name.hasPrefix("theme/"), kind != .folder {
      guard let source = load(path) else { return }
      if isTemplate {
        templates.append(TemplateFile(name: name, source: source))
      } else {
        theme[String(name.dropFirst("theme/".count))] = source
      }
    } else if isTemplate {
      refuse(path, "This is a folder, where a template is expected")
    } else if entry.name != "README.md" {
      diagnostics.append(
        Diagnostic(
          .templatesUnknownFile, at: Location(path: path),
          "`\(name)` is neither a template nor a file of the theme",
          advice: "Templates end in `.html.mustache` or `.md.mustache`, and lie at the top or in"
            + " `partials/`; styles lie in `theme/`."))
    }
  }

  /// What stands there, a link followed; nil, and reported, where it may not be.
  private mutating func kind(of entry: FolderEntry, at path: String) -> EntryKind? {
    guard entry.kind == .link else { return entry.kind }
    let problem: String
    if let target = RealPath.resolve(path), let kind = RealPath.kind(of: target) {
      guard let bounds, !target.hasPrefix(bounds == "/" ? "/" : bounds + "/") else { return kind }
      problem = "This is a symbolic link that leads out of the content folder"
    } else {
      problem = "This is a symbolic link that leads nowhere or in a circle"
    }
    diagnostics.append(
      Diagnostic(
        .templatesSymbolicLink, at: Location(path: path), problem,
        advice: "Put the file or folder itself here, or delete the link."))
    return nil
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
    refuse(path, problem)
    return nil
  }

  private mutating func refuse(_ path: String, _ problem: String) {
    diagnostics.append(
      Diagnostic(
        .templatesUnreadable, at: Location(path: path), problem,
        advice: "Put it right, or take it out of the folder of templates."))
  }
}
