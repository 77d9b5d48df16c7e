import Model

extension SystemBuilder {
  /// Full-time equivalents are no more than the people: what is known of one limits the other. Both
  /// are withheld together.
  mutating func addEquivalents() {
    for index in built.tables.indices {
      let dataset = built.tables[index].dataset
      guard let people = dataset.measures.first(where: { $0.kind == .headcount }) else { continue }
      for measure in dataset.measures where measure.kind == .fullTimeEquivalent {
        link(index, measure.id, people.id)
      }
    }
  }

  private mutating func link(_ index: Int, _ measure: String, _ people: String) {
    let table = built.tables[index]
    var headcounts: [[String]: Int] = [:]
    for (position, entry) in table.entries.enumerated() where entry.measure == people {
      headcounts[entry.codes] = built.cells[index][position]
    }
    for (position, entry) in table.entries.enumerated() where entry.measure == measure {
      guard let headcount = headcounts[entry.codes] else { continue }
      let equivalent = built.cells[index][position]
      addSlack([(headcount, 10), (equivalent, -1)], of: headcount, .fullTimeEquivalent)
      built.equivalents.insert(equivalent)
      let people = built.protected.truth[headcount] ?? 0
      if people > 0, built.protected.truth[equivalent] == 0 { built.hasIdlePeople = true }
      guard table.role == .raw, built.protected.isMovable[equivalent],
        built.protected.isMovable[headcount]
      else { continue }
      let unit = built.protected.units[headcount] ?? min(headcount, equivalent)
      built.protected.units[headcount] = unit
      built.protected.units[equivalent] = unit
    }
  }
}
