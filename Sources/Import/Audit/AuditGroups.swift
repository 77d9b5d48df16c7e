import Formats
import Model

/// The groups by which answers are counted: those that people name, and those that are their sums.
struct AuditGroups {
  struct Group {
    let code: String
    /// Places in `smallest` of the groups of which it is the sum.
    let members: [Int]
  }

  /// The codes that can't be divided, in the order of the classification.
  let smallest: [ClassificationCode]
  /// Everyone first, then every code in the order of the classification.
  let all: [Group]
  private let places: [String: Int]

  /// - Parameter classification: nil when answers are not counted by group.
  init(_ classification: Classification?) {
    let codes = classification?.codes ?? []
    let sums = classification?.sums ?? []
    let smallest = codes.filter { code in
      !codes.contains { $0.parent?.value == code.code } && !sums.contains { $0.code == code.code }
    }
    self.smallest = smallest
    var places: [String: Int] = [:]
    for (place, code) in smallest.enumerated() {
      for word in [code.code, code.label] where places[word.plain] == nil {
        places[word.plain] = place
      }
    }
    // Who left the question out belongs to those of whom nothing is on record.
    if let silent = smallest.firstIndex(where: { $0.kind == .notDeclared }) { places[""] = silent }
    self.places = places
    let everyone = Group(
      code: DatasetDimension.totalCode, members: Array(0..<max(1, smallest.count)))
    self.all =
      [everyone]
      + codes.map { code in
        let parts = Self.parts(of: code.code, codes, sums)
        return Group(
          code: code.code, members: smallest.indices.filter { parts.contains(smallest[$0].code) })
      }
  }

  /// How many groups there are to count in, at least one.
  var count: Int { max(1, smallest.count) }

  /// The place of the group that a cell names; nil when it names none of the smallest.
  func place(_ text: String) -> Int? { places[text.plain] }

  /// A code with all that it is the sum of, however deep.
  private static func parts(
    of code: String, _ codes: [ClassificationCode], _ sums: [CodeSum]
  ) -> Set<String> {
    var found: Set<String> = [code]
    var waiting = [code]
    while let next = waiting.popLast() {
      let parts =
        codes.filter { $0.parent?.value == next }.map(\.code)
        + sums.filter { $0.code == next }.flatMap { $0.parts.map(\.value) }
      for part in parts where found.insert(part).inserted { waiting.append(part) }
    }
    return found
  }
}
