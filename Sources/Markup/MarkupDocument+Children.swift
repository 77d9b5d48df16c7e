extension MarkupDocument {
  /// The indices of a node's children.
  package struct Children: Sequence, IteratorProtocol {
    private let document: MarkupDocument
    private var upcoming: Int
    private let end: Int

    init(document: MarkupDocument, first: Int, end: Int) {
      self.document = document
      self.upcoming = first
      self.end = end
    }

    package mutating func next() -> Int? {
      guard upcoming < end else { return nil }
      defer { upcoming = document.end(of: upcoming) }
      return upcoming
    }
  }
}
