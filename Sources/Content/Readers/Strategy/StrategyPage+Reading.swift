import Diagnostics
import Model

extension StrategyPage {
  /// The front matter of `strategy/<slug>.md`, with the text below it.
  static func read(_ keys: inout MappingReader, slug: String, body: Prose) -> StrategyPage? {
    let title = keys.required("title", .text, "The heading of the page.")
    let kind = keys.optional(
      "kind", Shape<StrategyPageKind>.choice, "What sort of text it is; `page` unless given.")
    let order = keys.optional(
      "order", .wholeNumber(0...9999), "Its place among the strategy pages: 1 comes first.")
    let summary = keys.optional("summary", .text, "One sentence for lists of pages.")
    let signatory = keys.optional("signed-by", Signatory.shape, "Who stands behind the text.")
    let bodies = keys.list(
      "bodies", .mapping("a body", GoverningBody.read), "Who governs and advises.")
    let budget = keys.list(
      "budget", .mapping("a budget line", BudgetLine.read), "Money that was set aside.")
    let contact = keys.optional("contact", .id, "The id of a contact, shown at the end.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.md`; they leave redirects.")
    guard let title else { return nil }
    return StrategyPage(
      slug: slug, location: keys.location, title: title, kind: kind ?? .page, order: order,
      summary: summary, body: body, signatory: signatory, bodies: bodies, budget: budget,
      contact: contact, formerly: formerly, textPlaces: keys.textPlaces("title", "summary"))
  }

  /// By `order`, those without one last; then by name.
  static func inOrder(_ pages: [StrategyPage]) -> [StrategyPage] {
    pages.sorted {
      let (left, right) = ($0.order ?? .max, $1.order ?? .max)
      return left == right ? $0.slug.precedesByBytes($1.slug) : left < right
    }
  }
}
