import Diagnostics
import Model

/// Which group the words of a payroll mean.
struct PayrollGroups {
  private let characteristic: PayGapCharacteristic
  private let undeclared: Set<String>
  private let comparator: String?
  /// Whether the words of the payroll are the groups.
  private let isOpen: Bool
  private var places: [String: Int] = [:]
  private var names: [PayGapGroupNames]

  /// More groups than these are no groups, but names of people, perhaps.
  private static let limit = 25

  init(
    _ characteristic: PayGapCharacteristic, _ known: [PayGapGroupNames]?,
    _ options: PayGapImportOptions
  ) {
    self.characteristic = characteristic
    let usual = [
      "", "not declared", "not known", "not stated", "prefer not to say", "unknown", "undisclosed",
    ]
    undeclared = Set(usual + options.undeclared.map(\.words))
    comparator = options.comparator?.words
    let isSex = characteristic == .sex
    names = known ?? (isSex ? [.men, .women] : [])
    isOpen = known == nil && !isSex
    for (place, name) in names.enumerated() {
      for word in [name.id, name.label, name.called] { places[word.words] = place }
      if isSex, name.id == "men" { for word in Self.men { places[word] = place } }
      if isSex, name.id == "women" { for word in Self.women { places[word] = place } }
    }
  }

  private static let men = ["m", "male", "man", "men", "males"]
  private static let women = ["f", "female", "woman", "women", "females"]

  enum Match {
    case group(Int)
    case undeclared
    case unknown
  }

  mutating func match(_ text: String) -> Match {
    let word = text.words
    if let place = places[word] { return .group(place) }
    if undeclared.contains(word) { return .undeclared }
    guard isOpen, names.count <= Self.limit else { return .unknown }
    let label = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    names.append(
      PayGapGroupNames(
        id: Self.id(label), label: label,
        called: label.prefix(1) + label.dropFirst() + " employees"))
    places[word] = names.count - 1
    return .group(names.count - 1)
  }

  /// The groups, the comparator first and then by label, and the new place of each.
  func finished(
    at location: Location
  ) -> (names: [PayGapGroupNames]?, order: [Int], diagnostics: [Diagnostic]) {
    guard isOpen else { return (names, Array(names.indices), []) }
    guard names.count <= Self.limit else {
      return (nil, [], [PayGapImportProblem.manyGroups(Self.limit, location)])
    }
    guard let comparator else {
      return (nil, [], [PayGapImportProblem.noComparator(location)])
    }
    guard let first = places[comparator] else {
      return (nil, [], [PayGapImportProblem.unknownComparator(location)])
    }
    guard Set(names.map(\.id)).count == names.count, !names.contains(where: \.id.isEmpty) else {
      return (nil, [], [PayGapImportProblem.unclearGroups(location)])
    }
    let sorted = names.indices.sorted { left, right in
      if (left == first) != (right == first) { return left == first }
      return names[left].label.precedesByBytes(names[right].label)
    }
    var order = Array(names.indices)
    for (place, old) in sorted.enumerated() { order[old] = place }
    return (sorted.map { names[$0] }, order, [])
  }

  /// "White British" as an id: `white-british`.
  private static func id(_ label: String) -> String {
    let bytes = label.lowercased().utf8.map { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte : UInt8(ascii: "-")
    }
    return bytes.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }
}
