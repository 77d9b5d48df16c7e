import Diagnostics
import Disclosure
import Model

/// The cells of a table so far, each once.
struct TableCells {
  private(set) var entries: [TableEntry] = []
  private let form: TableForm
  /// Of the codes of each dimension, the place of each.
  private let ranks: [[String: Int]]
  private let measureRanks: [String: Int]
  /// Whether a code was used, by dimension and rank.
  private var used: [[Bool]]
  private var first: [[Int]: Location] = [:]

  init(_ form: TableForm) {
    self.form = form
    ranks = form.words.map { words in
      Dictionary(
        words.codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    measureRanks = Dictionary(
      form.dataset.measures.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    used = form.words.map { Array(repeating: false, count: $0.codes.count) }
  }

  /// Takes the place of a cell, or says where it was taken first.
  mutating func place(_ codes: [String], _ measure: String, line: Location) -> Location? {
    let key = zip(ranks, codes).map { $0[$1] ?? 0 } + [measureRanks[measure] ?? 0]
    if let earlier = first.updateValue(line, forKey: key) {
      first[key] = earlier
      return earlier
    }
    for (dimension, rank) in key.dropLast().enumerated() { used[dimension][rank] = true }
    return nil
  }

  mutating func add(_ entry: TableEntry) { entries.append(entry) }

  /// The dimensions whose dataset names a total that no cell is about.
  var withoutTotal: [Int] {
    form.dataset.dimensions.indices.filter { index in
      form.dataset.dimensions[index].totalLabel != nil
        && ranks[index][DatasetDimension.totalCode].map { !used[index][$0] } ?? false
    }
  }

  /// The first combinations of the codes in use that have no cell, with how many there are.
  var gaps: (examples: [[String]], count: Int)? {
    let axes =
      used.map { flags in flags.indices.filter { flags[$0] } }
      + [Array(form.dataset.measures.indices)]
    var product = 1
    for axis in axes {
      let (next, isTooMany) = product.multipliedReportingOverflow(by: axis.count)
      product = isTooMany ? Int.max : next
    }
    guard product > first.count else { return nil }
    var examples: [[String]] = []
    var wheels = Array(repeating: 0, count: axes.count)
    while examples.count < 3 {
      let key = zip(axes, wheels).map { $0[$1] }
      if first[key] == nil { examples.append(words(key)) }
      var wheel = axes.count - 1
      while wheel >= 0 {
        wheels[wheel] += 1
        if wheels[wheel] < axes[wheel].count { break }
        wheels[wheel] = 0
        wheel -= 1
      }
      if wheel < 0 { break }
    }
    return (examples, product - first.count)
  }

  private func words(_ key: [Int]) -> [String] {
    var words = zip(form.words, key).map { $0.codes[$1] }
    if form.hasMeasureColumn, let measure = key.last {
      words.append(form.dataset.measures[measure].id)
    }
    return words
  }
}
