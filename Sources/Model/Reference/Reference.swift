/// What a link, image or reference in content points at, as written and before anything is
/// looked up; `PublicationIndex.resolve` finds it.
///
/// | Written | Meaning |
/// |---|---|
/// | `action:2.1`, `action:equality/2.1`, `action:2025/equality/2.1` | an action |
/// | `plan:equality`, `plan:2025/equality` | a plan; likewise `audit:`, `strategy:`, `case-study:` |
/// | `term:eia` | a term of the glossary |
/// | `data:workforce`, `data:2025/workforce` | a dataset |
/// | `pay-gap:sex`, `pay-gap:2025/sex` | a pay gap |
/// | `figure:id`, `figure:2025/id` | a figure |
/// | `data:id?…`, `audit:id?…`, `pay-gap:id?…` | a claim about a number, which leads to where it stands |
/// | `../plans/race.yaml`, `foreword.md#aims` | a file of the content tree |
/// | `#aims` | a heading of the same page |
/// | `/glossary/` | an address of this site |
/// | `https://…`, `mailto:…`, `tel:…` | elsewhere |
package enum Reference: Sendable, Hashable {
  case action(edition: String?, plan: String?, id: String, anchor: String?)
  case plan(EditionReference)
  case audit(EditionReference)
  case strategyPage(EditionReference)
  case caseStudy(EditionReference)
  case term(id: String)
  case figure(EditionReference)
  case dataset(EditionReference)
  case payGap(EditionReference)
  /// What the words of a link are claimed to be.
  case claim(ClaimReference)
  /// `path` is relative to the file that refers, `%XX` decoded.
  case contentPath(path: String, anchor: String?)
  case anchor(String)
  /// `path` begins with a slash.
  case sitePath(path: String, anchor: String?)
  /// `scheme` in lower case, empty for `//host`; `address` as written.
  case external(scheme: String, address: String)
  /// One of our own schemes with too few or too many parts, or nothing at all.
  case malformed(ReferenceKind?)
}
