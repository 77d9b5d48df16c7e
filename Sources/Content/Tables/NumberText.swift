/// What the text of a cell for a number says.
enum NumberText: Hashable {
  /// In units of the last decimal place.
  case number(Int)
  case fault(NumberFault)

  /// Numbers of more digits are slips, and would only burden arithmetic.
  static let digitLimit = 12

  /// - Parameters:
  ///   - text: not empty, without white space around it.
  ///   - decimals: how many decimal places the measure has; fewer may be written.
  init(_ text: String, decimals: Int) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, parts.allSatisfy(Self.isDigits) else {
      self = .fault(NumberFault(text))
      return
    }
    let places = parts.count == 2 ? parts[1] : ""
    let significant = whole.drop { $0 == "0" }
    if places.utf8.count > decimals {
      self = .fault(.decimals)
    } else if significant.utf8.count > Self.digitLimit {
      self = .fault(.tooLarge)
    } else if whole.utf8.count > 1, whole.hasPrefix("0") {
      self = .fault(.leadingZero)
    } else {
      let padding = String(repeating: "0", count: decimals - places.utf8.count)
      self = Int(whole + places + padding).map(Self.number) ?? .fault(.tooLarge)
    }
  }

  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
