/// What the rows and columns of a table are called, so that each can be understood where it stands.
package enum RowLabels {
  /// One label for each code.
  ///
  /// A category right below its parent reads "of which Indian"; one that stands elsewhere, "Indian
  /// (part of Asian)". No reader has to see an indentation.
  static func rows(_ codes: [TableCode]) -> [String] {
    var open: [String] = []
    return codes.map { code in
      guard let parent = code.parent else {
        open = [code.code]
        return code.label
      }
      while let last = open.last, last != parent { open.removeLast() }
      guard !open.isEmpty else {
        open = [code.code]
        return column(code, codes)
      }
      open.append(code.code)
      return "of which \(code.label)"
    }
  }

  /// A column's heading stands alone.
  package static func column(_ code: TableCode, _ codes: [TableCode]) -> String {
    guard let parent = codes.first(where: { $0.code == code.parent }) else { return code.label }
    return "\(code.label) (part of \(parent.label))"
  }
}
