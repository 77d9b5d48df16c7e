import Disclosure
import Figures
import Model

/// The words that the tables of an edition are about.
struct FigureVocabulary {
  struct Entry {
    let word: String
    /// Whether it says who is counted, so that a number before it is a count.
    let isCounted: Bool
  }

  /// Longer ones first.
  let entries: [Entry]
  /// Percentages that are no figures: targets and comparators, in tenths.
  let stated: Set<Int>

  init(_ tables: [ReleasedTable], catalogue: DataCatalogue) {
    var entries: [String: Entry] = [:]
    var stated: Set<Int> = []
    func add(_ word: String, isCounted: Bool) {
      let word = Sentence.words(word.unicodeScalars).joined(separator: " ")
      guard word.count > 2, !Self.common.contains(word), entries[word] == nil,
        !word.contains(where: \.isNumber)
      else { return }
      entries[word] = Entry(word: word, isCounted: isCounted)
    }
    for table in tables where table.dataset.hasPage {
      let dataset = table.dataset
      for target in dataset.targets { stated.insert(target.percentage.tenths) }
      for comparator in dataset.comparators {
        stated.formUnion(comparator.shares.map(\.percentage.tenths))
      }
      for dimension in TableFigures(table, catalogue: catalogue).dimensions {
        for code in dimension.codes where !code.isTotal {
          add(code.code, isCounted: true)
          for part in Self.parts(code.label) { add(part, isCounted: true) }
        }
        add(dimension.label, isCounted: false)
      }
      for measure in dataset.measures {
        add(measure.label, isCounted: measure.kind != .fullTimeEquivalent)
      }
      add(dataset.unit, isCounted: true)
    }
    self.entries = entries.values.sorted {
      $0.word.utf8.count != $1.word.utf8.count
        ? $0.word.utf8.count > $1.word.utf8.count
        : $0.word.utf8.lexicographicallyPrecedes($1.word.utf8)
    }
    self.stated = stated
  }

  /// "Asian or Asian British" names both.
  static func parts(_ label: String) -> [String] {
    var label = label[...]
    if let bracket = label.firstIndex(of: "(") { label = label[..<bracket] }
    return label.split(separator: ",").flatMap { part in
      part.split(separator: " ").split(separator: "or").map { $0.joined(separator: " ") }
    }
  }

  /// Words of codes that are words of every sentence.
  private static let common: Set<String> = [
    "all", "any", "other", "never", "none", "not", "yes", "known", "total", "none of these",
    "another", "value", "number", "numbers",
  ]
}
