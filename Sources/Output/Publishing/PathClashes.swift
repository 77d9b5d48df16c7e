import Diagnostics

/// The paths that were asked for and could not be told apart, gathered so that what is reported
/// does not hang on the order in which threads wrote them.
struct PathClashes: Sendable {
  private var spellings: [String: Set<[UInt8]>] = [:]
  private var twice: Set<[UInt8]> = []
  private var filesAndFolders: Set<[UInt8]> = []

  mutating func add(_ conflict: PathRegistry.Conflict) {
    switch conflict {
    case .twice(let path): twice.insert(Array(path.utf8))
    case .fileAndFolder(let path): filesAndFolders.insert(Array(path.utf8))
    case .lookalike(let one, let other, let key):
      spellings[key, default: []].formUnion([Array(one.utf8), Array(other.utf8)])
    }
  }

  /// - Parameter output: the folder as the user named it.
  func diagnostics(in output: String) -> [Diagnostic] {
    func problem(_ path: String, _ message: String, related: String? = nil) -> Diagnostic {
      Diagnostic(
        .outputPathClash, at: Location(path: "\(output)/\(path)"), message,
        advice: "Rename one of the two pages.",
        related: related.map {
          [.init(location: Location(path: "\(output)/\($0)"), message: "the other one")]
        } ?? [])
    }
    var diagnostics = twice.sorted(by: Self.precedes).map { bytes in
      let path = String(decoding: bytes, as: UTF8.self)
      return problem(path, "Two pages are to be written to `\(path)`")
    }
    diagnostics += filesAndFolders.sorted(by: Self.precedes).map { bytes in
      let path = String(decoding: bytes, as: UTF8.self)
      return problem(path, "`\(path)` is to be a file and also a folder of other files")
    }
    let groups = spellings.values.map { $0.sorted(by: Self.precedes) }
    for group in groups.sorted(by: { Self.precedes($0.first ?? [], $1.first ?? []) }) {
      guard let first = group.first.map({ String(decoding: $0, as: UTF8.self) }) else { continue }
      for other in group.dropFirst().map({ String(decoding: $0, as: UTF8.self) }) {
        let what = first == other ? "the encoding of accents" : "the case of letters"
        diagnostics.append(
          problem(other, "`\(other)` and `\(first)` differ only in \(what)", related: first))
      }
    }
    return diagnostics
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
