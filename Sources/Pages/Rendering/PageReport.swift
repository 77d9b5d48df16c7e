/// What is kept of a page after it is written, for the glossary and for the check of links: a few
/// hundred bytes.
package struct PageReport: Sendable {
  /// Its place in the plan.
  let page: Int
  /// The glossary terms that it uses, by their places.
  let terms: [Int]
  /// Fingerprints of its ids, sorted.
  let ids: [UInt64]
  /// Links to parts of other pages.
  let fragments: [Fragment]
  /// The files beside it.
  let files: [FileFact]

  /// A link to a part of another page.
  struct Fragment: Sendable {
    /// The other page's place in the plan.
    let page: Int
    let id: UInt64
    let written: String
  }
}
