import Model

@testable import Claims
@testable import Disclosure

/// Works a claim's number out once more, in other ways than the program does: from the cells and
/// from nothing else. nil where it doesn't know how, or where a cell is withheld.
struct Recount {
  let keys: [String: String]
  let table: ReleasedTable
  let earlier: ReleasedTable?
  let classifications: [Classification]

  init(_ claim: WrittenClaim, _ tables: [ReleasedTable], _ classifications: [Classification]) {
    keys = Dictionary(
      claim.claim.terms.map { ($0.key, $0.value ?? "") }, uniquingKeysWith: { a, _ in a })
    table = tables[0]
    earlier = tables.count > 1 ? tables[1] : nil
    self.classifications = classifications
  }

  /// As a numerator and a denominator.
  var value: (Int128, Int128)? {
    let measure = keys["measure"] ?? table.dataset.measures[0].id
    switch measure {
    case "share": return share(table)
    case "share-of-all":
      var all = codes(table)
      guard let place = sharing(table), let part = count(table, all, counted) else { return nil }
      all[place] = "all"
      return count(table, all, counted).map { (part, $0) }
    case "base": return declared(table).map { ($0.0, 1) }
    case "rate": return rate(table, codes(table))
    case "declaration-rate": return declared(table)
    case "change-in-share": return difference { share($0) }
    case "change-in-rate": return difference { rate($0, codes($0)) }
    case "change-in-declaration-rate": return difference { declared($0) }
    case "change-in-number":
      return difference { table in count(table, codes(table), counted).map { ($0, 1) } }
    case "gap":
      guard let (part, whole) = share(table), let tenths else { return nil }
      return (part * 1000 - tenths * whole, whole * 1000)
    case "likelihood":
      var other = codes(table)
      let place = other.firstIndex { $0 != "all" } ?? 0
      other[place] = keys["compared-with"] ?? ""
      guard let (a, b) = rate(table, codes(table)), let (c, d) = rate(table, other) else {
        return nil
      }
      return (a * d, b * c)
    case "percent-change":
      guard let earlier, let now = count(table, codes(table), counted),
        let then = count(earlier, codes(earlier), counted), then > 0
      else { return nil }
      return (now - then, then)
    case "rank": return nil
    default:
      let scale: Int128 = measure == "fte" ? 10 : 1
      return count(table, codes(table), measure).map { ($0, scale) }
    }
  }

  private func codes(_ table: ReleasedTable) -> [String] {
    table.dataset.dimensions.map { keys[$0.id] ?? "all" }
  }

  private func count(_ table: ReleasedTable, _ codes: [String], _ measure: String) -> Int128? {
    table.cells.first { $0.codes == codes && $0.measure == measure }?.value.number.map {
      Int128($0)
    }
  }

  private var counted: String { keys["counting"] ?? table.dataset.measures[0].id }

  private func difference(_ of: (ReleasedTable) -> (Int128, Int128)?) -> (Int128, Int128)? {
    guard let earlier, let (a, b) = of(table), let (c, d) = of(earlier) else { return nil }
    return (a * d - c * b, b * d)
  }

  private func sharing(_ table: ReleasedTable) -> Int? {
    let ids = table.dataset.dimensions.map(\.id)
    if let of = keys["of"] { return ids.firstIndex(of: of) }
    return codes(table).firstIndex { $0 != "all" }
  }

  private func share(_ table: ReleasedTable) -> (Int128, Int128)? {
    var codes = codes(table)
    guard let place = sharing(table), let part = count(table, codes, counted) else { return nil }
    if table.dataset.dimensions[place].id == "answer" {
      codes[place] = "answered"
      return count(table, codes, counted).map { (part, $0) }
    }
    codes[place] = "all"
    guard let all = count(table, codes, counted) else { return nil }
    guard table.dataset.denominator == .declared else { return (part, all) }
    return undeclared(table, place, codes).map { (part, all - $0) }
  }

  private func declared(_ table: ReleasedTable) -> (Int128, Int128)? {
    let codes = codes(table)
    let ids = table.dataset.dimensions.map(\.id)
    guard let place = keys["of"].map({ ids.firstIndex(of: $0) }) ?? 0,
      let all = count(table, codes, counted)
    else { return nil }
    return undeclared(table, place, codes).map { (all - $0, all) }
  }

  private func undeclared(_ table: ReleasedTable, _ place: Int, _ codes: [String]) -> Int128? {
    var sum: Int128 = 0
    for code in ["prefer-not-to-say", "not-declared", "unsaid", "unknown"] {
      var codes = codes
      codes[place] = code
      guard table.cells.contains(where: { $0.codes == codes }) else { continue }
      guard let number = count(table, codes, counted) else { return nil }
      sum += number
    }
    return sum
  }

  private func rate(_ table: ReleasedTable, _ codes: [String]) -> (Int128, Int128)? {
    guard
      let among = keys["among"]
        ?? table.dataset.measures.first(where: { $0.kind == .eligible })?.id,
      let part = count(table, codes, counted), let whole = count(table, codes, among), whole > 0
    else { return nil }
    return (part, whole)
  }

  private var tenths: Int128? {
    let code = codes(table).first { $0 != "all" }
    if keys["to"] != nil {
      return table.dataset.targets.first { $0.code.value == code }
        .map { Int128($0.percentage.tenths) }
    }
    return table.dataset.comparators.first { $0.id == keys["comparator"] }?
      .shares.first { $0.code.value == code }.map { Int128($0.percentage.tenths) }
  }
}
