import Model

extension SystemBuilder {
  /// Everybody is asked every question, so the totals of a group's rows tell each other: that of a
  /// section with five questions is five times that of one question.
  mutating func addRespondents() {
    for index in built.tables.indices {
      let table = built.tables[index]
      guard let rows = table.dataset.rules.answers, let pooled = rows.pooled,
        let answer = table.dataset.dimensions.firstIndex(where: { $0.id == rows.dimension }),
        let question = table.dataset.dimensions.firstIndex(where: { $0.id == pooled })
      else { continue }
      var first: [[String]: (cell: Int, most: Int)] = [:]
      for (position, entry) in table.entries.enumerated()
      where entry.codes[answer] == DatasetDimension.totalCode {
        let most = rows.answersPerPerson(entry.codes, of: table.dataset)
        let cell = built.cells[index][position]
        var group = entry.codes
        group[question] = entry.measure
        guard let other = first[group] else {
          first[group] = (cell, most)
          continue
        }
        guard other.cell != cell else { continue }
        addRelation([(cell, other.most), (other.cell, -most)], .respondents)
      }
    }
  }
}
