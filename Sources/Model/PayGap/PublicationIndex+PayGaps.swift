extension PublicationIndex {
  /// The years of a pay gap, oldest first and its own last: those that its file gives, and those
  /// that the files of earlier editions give.
  ///
  /// Of two that give one year, the file's own counts, then the latest edition's. A draft sees
  /// drafts before it, a published edition none.
  package func years(of payGap: PayGap, edition place: Int) -> [PayGapYear] {
    var years = [payGap.year.asAt.value.year: payGap.year]
    func add(_ year: PayGapYear) {
      guard year.asAt.value < payGap.year.asAt.value else { return }
      let key = year.asAt.value.year
      if years[key] == nil { years[key] = year }
    }
    for year in payGap.earlier { add(year) }
    for other in predecessors(of: payGap, edition: place) {
      add(other.year)
      for year in other.earlier { add(year) }
    }
    return years.values.sorted { $0.asAt.value < $1.asAt.value }
  }

  /// The same pay gap in the editions before, the latest first.
  package func predecessors(of payGap: PayGap, edition place: Int) -> [PayGap] {
    let names = [payGap.id] + payGap.formerly.map(\.value)
    let isDraft = publication.editions[place].status == .draft
    return publication.editions.indices[..<place].reversed().compactMap { e in
      let status = publication.editions[e].status
      guard status == .published || isDraft && status == .draft else { return nil }
      for name in names {
        if let found = editions[e].payGaps[name] { return publication.editions[e].payGaps[found] }
      }
      return nil
    }
  }
}
