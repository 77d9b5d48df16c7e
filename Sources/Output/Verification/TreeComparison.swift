import Diagnostics
import Hashing

/// Walks a published folder and takes note of each file that its manifest would not have so.
struct TreeComparison {
  private let path: String
  private let entries: [ManifestEntry]
  private let places: [[UInt8]: Int]
  private var isFound: [Bool]
  private var problems: [Diagnostic] = []

  init(path: String, manifest: Manifest) {
    self.path = path
    entries = manifest.entries
    places = Dictionary(
      entries.enumerated().map { (Array($1.path.utf8), $0) },
      uniquingKeysWith: { first, _ in first })
    isFound = Array(repeating: false, count: entries.count)
  }

  var diagnostics: [Diagnostic] {
    let missing = zip(entries, isFound).filter { !$0.1 }.map { entry, _ in
      problem(
        .outputFileMissing, entry.path, "`\(entry.path)` is missing",
        "Build the site again, or copy it again.")
    }
    return (problems + missing).sorted { $0.location < $1.location }
  }

  mutating func compare(_ folder: borrowing Descriptor) {
    compare(folder, prefix: "")
  }

  private mutating func compare(_ folder: borrowing Descriptor, prefix: String) {
    do throws(SystemError) {
      for entry in try folder.entries() {
        let name = prefix + entry.name
        if name == Manifest.fileName || name == Marker.fileName { continue }
        switch try folder.status(of: entry.name)?.kind {
        case .folder: compare(try folder.folder(entry.name), prefix: name + "/")
        case .file: compareFile(entry.name, name, in: folder)
        case .link, .other, nil: reportExtra(name)
        }
      }
    } catch {
      let name = prefix.isEmpty ? "the folder" : "`\(prefix.dropLast())`"
      problems.append(
        problem(
          .outputFileMissing, String(prefix.dropLast()), "Could not read \(name): \(error.reason)",
          "Give yourself permission to read it, and verify again."))
    }
  }

  private mutating func compareFile(
    _ name: String, _ path: String, in folder: borrowing Descriptor
  ) {
    guard let place = places[Array(path.utf8)], entries.indices.contains(place) else {
      reportExtra(path)
      return
    }
    isFound[place] = true
    let entry = entries[place]
    do throws(SystemError) {
      let file = try folder.file(name)
      let bytes = try file.readAll()
      if bytes.count == entry.size, SHA256.digest(of: bytes) == entry.digest { return }
      problems.append(
        problem(
          .outputFileChanged, path, "`\(path)` is not as the build wrote it",
          "Change the sources and build again, or copy the site again."))
    } catch {
      problems.append(
        problem(
          .outputFileMissing, path, "Could not read `\(path)`: \(error.reason)",
          "Give yourself permission to read it, and verify again."))
    }
  }

  private mutating func reportExtra(_ path: String) {
    problems.append(
      problem(
        .outputFileExtra, path, "`\(path)` does not belong to the site",
        "Move it elsewhere: the next build would remove it."))
  }

  private func problem(
    _ code: DiagnosticCode, _ path: String, _ message: String, _ advice: String
  ) -> Diagnostic {
    let whole = path.isEmpty ? self.path : "\(self.path)/\(path)"
    return Diagnostic(code, at: Location(path: whole), message, advice: advice)
  }
}
