extension Publication {
  /// The same pay gap in the editions before, the latest first. A draft sees drafts before it, a
  /// published edition none.
  ///
  /// - Parameter find: the place of a pay gap in an edition, by its id; searched for unless given.
  package func predecessors(
    of payGap: PayGap, edition place: Int, find: ((Int, String) -> Int?)? = nil
  ) -> [PayGap] {
    let find = find ?? { e, name in editions[e].payGaps.firstIndex { $0.id == name } }
    let names = [payGap.id] + payGap.formerly.map(\.value)
    let isDraft = editions[place].status == .draft
    return editions.indices[..<place].reversed().compactMap { e in
      let status = editions[e].status
      guard status == .published || isDraft && status == .draft else { return nil }
      for name in names {
        if let found = find(e, name) { return editions[e].payGaps[found] }
      }
      return nil
    }
  }
}

extension PayGap {
  /// Its years, oldest first and its own last: those that its file gives, and those that the files of
  /// earlier editions give.
  ///
  /// Of two that give one year, the file's own counts, then the latest edition's.
  ///
  /// - Parameter predecessors: the latest first.
  package func years(after predecessors: [PayGap]) -> [PayGapYear] {
    var years = [year.asAt.value.year: year]
    for other in [[year] + earlier] + predecessors.map({ [$0.year] + $0.earlier }) {
      for then in other where then.asAt.value < year.asAt.value {
        let key = then.asAt.value.year
        if years[key] == nil { years[key] = then }
      }
    }
    return years.values.sorted { $0.asAt.value < $1.asAt.value }
  }
}
