import Model

/// How the table of a dataset must lie: as released, or as it was exported.
struct TableForm {
  let dataset: Dataset
  /// Whether it holds true counts, which messages must not repeat.
  let isRaw: Bool
  /// Of each dimension, in order.
  let words: [CodeWords]
  /// The dimension whose categories are columns; nil for a row per cell.
  let pivot: Int?
  /// The classifications' titles, in the order of dimensions.
  private let titles: [String]

  /// - Parameter classifications: of the dimensions, in order.
  init(_ dataset: Dataset, _ classifications: [Classification], isRaw: Bool) {
    self.dataset = dataset
    self.isRaw = isRaw
    let layout = isRaw ? dataset.layout : nil
    words = zip(dataset.dimensions, classifications).map {
      CodeWords($0, $1, layout: layout, isRaw: isRaw)
    }
    pivot = (layout?.dimension).flatMap { dimension in
      dataset.dimensions.firstIndex { $0.id == dimension.value }
    }
    titles = classifications.map { CodeWords.folded($0.title) }
  }

  var hasMeasureColumn: Bool { dataset.measures.count > 1 }

  /// What a column is.
  enum Column: Hashable {
    case dimension(Int)
    case measure
    case value
    case marker
    /// Of the dimension whose categories are columns.
    case category(String)
  }

  /// What the name of a column means; nil for none of the table's.
  func column(named name: String) -> Column? {
    if let column = column(id: name) { return column }
    guard isRaw else { return nil }
    let folded = CodeWords.folded(name)
    let names = dataset.layout?.names ?? [:]
    for word in names.keys.sortedByBytes where CodeWords.folded(word) == folded {
      if let column = names[word].flatMap(column(id:)) { return column }
    }
    if let column = column(id: folded) { return column }
    if let index = dataset.dimensions.firstIndex(where: {
      $0.label.map(CodeWords.folded) == folded
    }), index != pivot {
      return .dimension(index)
    }
    // A heading may be the title of the classification, if only one dimension has it.
    let titled = titles.indices.filter { titles[$0] == folded && $0 != pivot }
    if titled.count == 1, let index = titled.first { return .dimension(index) }
    if pivot == nil, !hasMeasureColumn, let measure = dataset.measures.first,
      [measure.id, measure.label].contains(where: { CodeWords.folded($0) == folded })
    {
      return .value
    }
    guard let pivot, case .code(let code) = words[pivot].meaning(of: name) else { return nil }
    return .category(code)
  }

  private func column(id: String) -> Column? {
    if let index = dataset.dimensions.firstIndex(where: { $0.id == id }), index != pivot {
      return .dimension(index)
    }
    if hasMeasureColumn, id == TableColumn.measure { return .measure }
    if let pivot { return words[pivot].codes.contains(id) ? .category(id) : nil }
    switch id {
    case TableColumn.value: return .value
    case TableColumn.marker: return .marker
    default: return nil
    }
  }

  /// The columns that must be there, but for categories.
  var required: [Column] {
    var columns = dataset.dimensions.indices.filter { $0 != pivot }.map(Column.dimension)
    if hasMeasureColumn { columns.append(.measure) }
    if pivot == nil { columns.append(.value) }
    if !isRaw { columns.append(.marker) }
    return columns
  }

  /// As the header names a column.
  func name(_ column: Column) -> String {
    switch column {
    case .dimension(let index): dataset.dimensions[index].id
    case .measure: TableColumn.measure
    case .value: TableColumn.value
    case .marker: TableColumn.marker
    case .category(let code): code
    }
  }
}
