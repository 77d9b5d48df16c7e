/// A percentage with the decimal places that it was written with.
struct ExactPercentage: Hashable {
  /// In units of the last decimal place: 12.40% is 1240.
  let units: Int
  let decimals: Int

  /// What "85", "85%" or "12.40 %" means; nil beyond 0 to 100 or four decimal places.
  init?(text: String) {
    var number = text[...]
    if number.hasSuffix("%") { number.removeLast() }
    while number.last == " " { number.removeLast() }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...3).contains(whole.utf8.count), parts.count <= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let places = parts.count == 2 ? String(parts[1]) : ""
    guard places.utf8.count <= 4, parts.count == 1 || !places.isEmpty,
      let units = Int(whole + places)
    else { return nil }
    let scale = places.utf8.reduce(1) { scale, _ in scale * 10 }
    guard units <= 100 * scale else { return nil }
    self.units = units
    decimals = places.utf8.count
  }
}

extension Shape where Value == ExactPercentage {
  /// A share in per cent, with the decimal places it was published with.
  static var exactPercentage: Shape {
    scalar("a percentage from 0 to 100, such as `12%` or `12.4%`") { text, node, subject, file in
      if let percentage = ExactPercentage(text: text) { return percentage }
      file.report(
        .contentBadNumber, at: node.span,
        "\(subject.text) must be a percentage from 0 to 100, and is `\(text.oneLine)`",
        advice: "Write it as it was published, with at most four decimal places, such as `12.4%`.")
      return nil
    }
  }
}
