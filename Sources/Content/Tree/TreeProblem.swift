import Diagnostics
import FileSystem

/// The wording of what a walk over the content folder finds.
enum TreeProblem {
  static func noRoot(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentMissingFile, at: Location(path: path), "There is no folder `\(path)`",
      advice: "Run the program in the folder that holds `content`, or name the content folder with "
        + "`--content`.")
  }

  static func rootIsNoFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentMisplaced, at: Location(path: path), "`\(path)` is a file, not a folder",
      advice: "Name the folder that holds `site.yaml`.")
  }

  static func missing(_ name: String, in folder: String, what: String) -> Diagnostic {
    Diagnostic(
      .contentMissingFile, at: Location(path: folder), "The folder has no `\(name)`",
      advice: "Add the file `\(name)`, which says \(what).")
  }

  static func noEdition(_ root: String) -> Diagnostic {
    Diagnostic(
      .contentMissingFile, at: Location(path: root), "The folder holds no edition",
      advice: "Add a folder for the edition, such as `2026`, with an `edition.yaml` in it.")
  }

  static func unknown(_ path: String, _ entry: FolderEntry, allowed: [String]) -> Diagnostic {
    let noun = entry.kind == .folder ? "folder" : "file"
    let near = Suggestion.nearest(to: entry.name, in: allowed)
    return Diagnostic(
      .contentUnknownFile, at: Location(path: path),
      "`\(entry.name)` is not a \(noun) that belongs here",
      advice: near.map { "Did you mean `\($0)`? Then rename it." }
        ?? "What belongs here: " + allowed.sortedByBytes.map { "`\($0)`" }.joined(separator: ", ")
        + ". Move the \(noun) elsewhere, or begin its name with a dot to have it ignored.")
  }

  static func unknownFolder(_ path: String, near: String?) -> Diagnostic {
    Diagnostic(
      .contentUnknownFile, at: Location(path: path),
      "This folder is not an edition: it has no `edition.yaml`",
      advice: near.map { "Did you mean `\($0)`? Then rename it." }
        ?? "Add an `edition.yaml`, or move the folder elsewhere.")
  }

  static func folderWithin(_ path: String, endings: [String]) -> Diagnostic {
    Diagnostic(
      .contentUnknownFile, at: Location(path: path),
      "A folder can't stand here, only files that end in \(Self.list(endings))",
      advice: "Move its files up into the folder around it.")
  }

  static func wrongEnding(_ path: String, _ name: String, endings: [String]) -> Diagnostic {
    let found = Layout.ending(of: name)
    let stem = found.isEmpty ? name : String(name.dropLast(found.utf8.count + 1))
    let offer = Slug.proposal(for: stem) ?? stem
    let advice: String
    if ["xlsx", "xls", "ods", "tsv"].contains(found), endings.contains("csv") {
      advice =
        "Save the sheet as CSV (in Excel \u{201C}CSV UTF-8\u{201D}), as `\(offer).csv`."
    } else if let near = endings.first(where: { isNear(found, to: $0) }) {
      advice = "Did you mean `\(offer).\(near)`? Then rename it."
    } else {
      advice = "Move it elsewhere: pictures belong into `images`."
    }
    return Diagnostic(
      .contentUnknownFile, at: Location(path: path),
      "`\(name)` does not end in \(Self.list(endings)), as the files of this folder do",
      advice: advice)
  }

  /// Whether a file's ending is a likely mistake for another.
  private static func isNear(_ found: String, to ending: String) -> Bool {
    let related =
      switch ending {
      case "md": ["markdown", "mdown", "txt"]
      case "csv": ["txt"]
      default: ["yml", "txt", "json"]
      }
    return found.isEmpty || found == ending || related.contains(found)
  }

  private static func list(_ endings: [String]) -> String {
    endings.map { "`.\($0)`" }.alternatives
  }

  static func badName(
    _ path: String, _ stem: String, of noun: String, ending: String? = nil
  ) -> Diagnostic {
    let offer = Slug.proposal(for: stem).map { name in
      " Rename it to `\(name)\(ending.map { "." + $0 } ?? "")`, for example."
    }
    return Diagnostic(
      .contentFileName, at: Location(path: path),
      "The name of a \(noun) becomes part of an address, and `\(stem)` can't be one",
      advice: "Use small letters, digits and single hyphens only." + (offer ?? ""))
  }

  static func badImageName(_ path: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .contentFileName, at: Location(path: path),
      "The name of a picture becomes part of an address, and `\(name)` can't be one",
      advice: "Use letters without accents, digits, hyphens and underlines only, without spaces.")
  }

  static func nameIsNotUTF8(_ path: String, root: String) -> Diagnostic {
    Diagnostic(
      .contentFileName, at: Location(path: root + "/" + path),
      "The name is not written in UTF-8", advice: "Rename it, or move it elsewhere.")
  }

  static func collision(_ path: String, with other: String) -> Diagnostic {
    Diagnostic(
      .contentNameCollision, at: Location(path: path),
      "Its name differs from another only in capital letters",
      advice: "Rename one of the two: on many computers they would be one file.",
      related: [
        Diagnostic.Related(location: Location(path: other), message: "This is the other.")
      ])
  }

  static func notAnImage(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentUnknownFile, at: Location(path: path), "Only pictures are published from `images`",
      advice: "A picture ends in "
        + Layout.imageEndings.map { "`.\($0)`" }.alternatives + ". Move anything else elsewhere.")
  }

  static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .contentUnknownFile, at: Location(path: path), "This folder lies too deep",
      advice: "Move its pictures up.")
  }
}
