import Model
import Parallel

/// Reads a content folder into a publication.
package enum ContentReader {
  /// Reads every file of the folder and reports every problem found.
  ///
  /// Nothing in the result depends on `jobs`.
  ///
  /// - Parameters:
  ///   - root: as messages should print it, such as `content`.
  ///   - jobs: how many threads read.
  package static func read(root: String, jobs: Int) -> ContentReading {
    let tree = TreeWalk.walk(root)
    var gathering = Gathering(diagnostics: tree.diagnostics)
    let prefix = Self.prefix(root)

    let top = tree.files.filter { TopFile.kinds.contains($0.kind) }
    for (file, loaded) in zip(
      top,
      ParallelMap.map(count: top.count, jobs: jobs) {
        TopFile.load(top[$0], path: prefix + top[$0].path)
      })
    {
      gathering.add(loaded, of: file)
    }

    let registers = gathering.editions.mapValues { PartyRegister($0.parties) }
    let parts = tree.files.filter { EditionPart.kinds.contains($0.kind) }
    let site = gathering.site
    for (file, loaded) in zip(
      parts,
      ParallelMap.map(count: parts.count, jobs: jobs) {
        let file = parts[$0]
        let register = registers[file.edition ?? ""] ?? PartyRegister()
        return EditionPart.load(file, path: prefix + file.path, register: register, site: site)
      })
    {
      gathering.add(loaded, of: file)
    }

    let images = tree.files.filter { $0.kind == .image }
    for loaded in ParallelMap.map(
      count: images.count, jobs: jobs,
      {
        ImageFile.load(images[$0], path: prefix + images[$0].path)
      })
    {
      gathering.add(loaded)
    }

    gathering.reviewData(of: tree, prefix: prefix)
    let tables = tree.files.filter { $0.kind == .table }
    let subjects = tables.map { gathering.subject(of: $0) }
    for loaded in ParallelMap.map(
      count: tables.count, jobs: jobs,
      {
        TableFile.load(tables[$0], path: prefix + tables[$0].path, of: subjects[$0])
      })
    {
      gathering.add(loaded)
    }
    let tallies = tree.files.filter { $0.kind == .tally }
    let tallySubjects = tallies.map { gathering.tallySubject(of: $0) }
    for loaded in ParallelMap.map(
      count: tallies.count, jobs: jobs,
      {
        TallyFile.load(tallies[$0], path: prefix + tallies[$0].path, of: tallySubjects[$0])
      })
    {
      gathering.add(loaded)
    }
    return gathering.reading
  }

  /// What stands before a relative path in messages.
  private static func prefix(_ root: String) -> String {
    var trimmed = root[...]
    while trimmed.hasSuffix("/") { trimmed.removeLast() }
    return trimmed + "/"
  }
}
