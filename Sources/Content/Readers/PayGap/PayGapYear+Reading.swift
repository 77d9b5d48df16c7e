import Diagnostics
import Model

extension PayGapYear {
  /// The keys of one snapshot date, of a file as a whole or of an item of `earlier`.
  static func read(_ keys: inout MappingReader) -> PayGapYear? {
    let asAt = keys.required(
      "as-at", .located(.date), "The snapshot date: the day on which pay was looked at.")
    let published = keys.optional(
      "published", .located(.date), "The day on which these numbers were published first.")
    let employees = keys.optional(
      "employees", .tens,
      "How many relevant employees there were, rounded to tens, those who did not declare included."
    )
    let declared = keys.optional(
      "declared", .share, "How many in a hundred of them told what they are.")
    let revision = keys.optional(
      "revised", .text, "Why the numbers differ from those that were published first.")
    let results = keys.list(
      "figures", .mapping("the figures of a group", PayGapResult.read), required: true,
      "The numbers of the comparator and of each group.")
    guard let asAt else { return nil }
    return PayGapYear(
      asAt: asAt, published: published, employees: employees, declared: declared,
      revision: revision, results: results)
  }
}
