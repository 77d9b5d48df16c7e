import Formats
import Model

/// What stands for which code in the column of a dimension.
struct CodeWords {
  /// The codes, `all` first if the dimension has a total.
  let codes: [String]
  private let exact: Set<String>
  /// Other words, in small letters, by what they mean; nil for those that mean several codes.
  private let words: [String: String?]

  /// - Parameter layout: of a raw table; its words count as well, and labels.
  init(
    _ dimension: DatasetDimension, _ classification: Classification, layout: ColumnLayout?,
    isRaw: Bool
  ) {
    let total = dimension.totalLabel == nil ? [] : [DatasetDimension.totalCode]
    codes = total + classification.codes.map(\.code)
    let exact = Set(codes)
    self.exact = exact
    guard isRaw else {
      words = [:]
      return
    }
    var words: [String: String?] = [:]
    for code in classification.codes {
      let word = Self.folded(code.label)
      words[word] = .some(words[word] == nil ? code.code : nil)
      words[code.code] = .some(code.code)
    }
    if let label = dimension.totalLabel {
      words[Self.folded(label)] = .some(DatasetDimension.totalCode)
    }
    let names = layout?.names ?? [:]
    for word in names.keys.sortedByBytes {
      guard let code = names[word], exact.contains(code) else { continue }
      words[Self.folded(word)] = .some(code)
    }
    self.words = words
  }

  enum Meaning: Hashable {
    case code(String)
    case several
    case nothing
  }

  func meaning(of text: String) -> Meaning {
    if exact.contains(text) { return .code(text) }
    guard !words.isEmpty, let found = words[Self.folded(text)] else { return .nothing }
    return found.map(Meaning.code) ?? .several
  }

  /// As words are compared: small letters, single spaces, one kind of apostrophe and dash.
  static func folded(_ text: String) -> String { text.plain }
}
