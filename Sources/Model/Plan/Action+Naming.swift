extension Action {
  /// The number that the plan prints, such as "2.1" or "1a"; nil when the id was made up for the
  /// address, since a plan without numbers is published without numbers.
  package var number: String? {
    guard let first = id.value.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return nil }
    return id.value
  }

  /// Number and title: "2.1 Train managers"; the title alone where there is no number.
  package var name: String { number.map { "\($0) \(title)" } ?? title }
}
