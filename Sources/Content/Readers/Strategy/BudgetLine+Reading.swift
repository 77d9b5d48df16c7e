import Model

extension BudgetLine {
  static func read(_ keys: inout MappingReader) -> BudgetLine? {
    let pounds = keys.required(
      "amount", .wholeNumber(0...1_000_000_000_000), "Whole pounds, in digits only.")
    let kind = keys.required("kind", Shape<BudgetKind>.choice, "Which budget.")
    let year = keys.required("year", .text, "The financial year as written, such as `2025–26`.")
    let purpose = keys.required("for", .text, "What it is for.")
    guard let pounds, let kind, let year, let purpose else { return nil }
    return BudgetLine(
      location: keys.location, pounds: pounds, kind: kind, year: year, purpose: purpose)
  }
}
