extension PublicationIndex {
  /// The years of a pay gap, oldest first and its own last, as `PayGap.years(after:)`.
  package func years(of payGap: PayGap, edition place: Int) -> [PayGapYear] {
    payGap.years(after: predecessors(of: payGap, edition: place))
  }

  /// The same pay gap in the editions before, the latest first.
  package func predecessors(of payGap: PayGap, edition place: Int) -> [PayGap] {
    publication.predecessors(of: payGap, edition: place) { e, name in editions[e].payGaps[name] }
  }
}
