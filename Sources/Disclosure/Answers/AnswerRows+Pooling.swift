import Model

extension AnswerRows {
  /// The most answers that one person can have given to a row, by the codes of one of its cells.
  func answersPerPerson(_ codes: [String], of dataset: Dataset) -> Int {
    guard let pooled, let place = dataset.dimensions.firstIndex(where: { $0.id == pooled }),
      codes.indices.contains(place)
    else { return 1 }
    return answersPerPerson[codes[place]] ?? 1
  }
}
