import Model

extension ProfilePage {
  /// The front matter of `workforce/<slug>.md`, with the text below it.
  static func read(_ keys: inout MappingReader, slug: String, body: Prose) -> ProfilePage? {
    let title = keys.required("title", .text, "The heading of the page.")
    let summary = keys.required("summary", .text, "One sentence: what the page is about.")
    let order = keys.optional(
      "order", .wholeNumber(0...9999), "Its place among the profile pages: 1 comes first.")
    let facts = keys.list(
      "main-facts", .prose,
      "What readers should know first: sentences whose numbers are checked claims.")
    let toKnow = keys.list(
      "good-to-know", .prose, "What readers must know before they read the numbers.")
    let contact = keys.optional("contact", .id, "The id of a contact, shown at the end.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.md`; they leave redirects.")
    guard let title, let summary else { return nil }
    return ProfilePage(
      slug: slug, location: keys.location, title: title, order: order, summary: summary,
      mainFacts: facts, goodToKnow: toKnow, body: body, contact: contact, formerly: formerly,
      textPlaces: keys.textPlaces("title", "summary"))
  }

  /// By `order`, those without one last; then by name.
  static func inOrder(_ pages: [ProfilePage]) -> [ProfilePage] {
    pages.sorted {
      let (left, right) = ($0.order ?? .max, $1.order ?? .max)
      return left == right ? $0.slug.precedesByBytes($1.slug) : left < right
    }
  }
}
