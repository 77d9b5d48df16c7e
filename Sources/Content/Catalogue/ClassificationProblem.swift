import Diagnostics
import Model

/// What is wrong with a classification by itself.
enum ClassificationProblem {
  static func all(
    _ classification: Classification, orders: [Located<CodeOrder>]
  ) -> [Diagnostic] {
    let codes = classification.codes.map(\.code)
    return duplicates(classification.codes) + parents(classification.codes)
      + classification.sums.flatMap { sum($0, codes: codes) }
      + DataProblem.twice(
        classification.sums.map { Located(value: $0.code, location: $0.location) },
        "sum for the code")
      + orders.flatMap { order($0, codes: codes) }
      + DataProblem.twice(
        orders.map { Located(value: $0.value.id, location: $0.location) }, "order with the id")
  }

  static func reserved(_ code: Located<String>) -> Diagnostic {
    Diagnostic(
      .classificationCode, at: code.location, "`all` can't be a code, because it means a total",
      advice: "Leave it out: a dataset says with `total` that its table has a total.")
  }

  private static func duplicates(_ codes: [ClassificationCode]) -> [Diagnostic] {
    DataProblem.twice(
      codes.map { Located(value: $0.code, location: $0.location) }, "code",
      as: .classificationCode)
  }

  private static func parents(_ codes: [ClassificationCode]) -> [Diagnostic] {
    let known = codes.map(\.code)
    let parents = Dictionary(
      codes.map { ($0.code, $0.parent?.value) }, uniquingKeysWith: { first, _ in first })
    var found: [Diagnostic] = []
    var told: Set<String> = []
    for code in codes {
      guard let parent = code.parent else { continue }
      guard parents[parent.value] != nil else {
        found.append(
          DataProblem.unknown(parent, "code of this classification", known: known))
        continue
      }
      var chain = [code.code]
      var next: String? = parent.value
      while let one = next, !chain.contains(one) {
        chain.append(one)
        next = parents[one] ?? nil
      }
      guard next == code.code, told.isDisjoint(with: chain) else { continue }
      told.formUnion(chain)
      found.append(
        Diagnostic(
          .classificationCircle, at: parent.location,
          chain.count == 1
            ? "`\(code.code)` is its own parent"
            : "The parents form a circle: "
              + (chain + [code.code]).map { "`\($0)`" }.joined(separator: ", "),
          advice: "Delete the `parent` of the code that stands highest."))
    }
    return found
  }

  private static func sum(_ sum: CodeSum, codes: [String]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if !codes.contains(sum.code) {
      found.append(
        DataProblem.unknown(
          Located(value: sum.code, location: sum.location), "code of this classification",
          known: codes))
    }
    for part in sum.parts where !codes.contains(part.value) {
      found.append(DataProblem.unknown(part, "code of this classification", known: codes))
    }
    for part in sum.parts where part.value == sum.code {
      found.append(
        Diagnostic(
          .classificationCircle, at: part.location, "`\(sum.code)` is a part of itself",
          advice: "Name the codes that make it up, without itself."))
    }
    return found + DataProblem.twice(sum.parts, "part", as: .classificationCode)
  }

  private static func order(_ order: Located<CodeOrder>, codes: [String]) -> [Diagnostic] {
    let listed = Set(order.value.codes.map(\.value))
    var found: [Diagnostic] = order.value.codes.filter { !codes.contains($0.value) }.map {
      DataProblem.unknown($0, "code of this classification", known: codes)
    }
    found += DataProblem.twice(order.value.codes, "code of the order", as: .classificationCode)
    let missing = codes.filter { !listed.contains($0) }
    if !missing.isEmpty {
      found.append(
        Diagnostic(
          .classificationOrder, at: order.location,
          "The order `\(order.value.id)` leaves out \(DataProblem.some(missing))",
          advice: "List every code once: a code left out would be left out of tables and charts."))
    }
    return found
  }
}
