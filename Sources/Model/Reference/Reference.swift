/// What a link, image or reference in content points at, as written and before anything is
/// looked up; `PublicationIndex.resolve` finds it.
///
/// | Written | Meaning |
/// |---|---|
/// | `action:2.1`, `action:equality/2.1`, `action:2025/equality/2.1` | an action |
/// | `plan:equality`, `plan:2025/equality` | a plan; likewise `audit:`, `strategy:`, `case-study:` |
/// | `term:eia` | a term of the glossary |
/// | `data:workforce`, `data:2025/workforce` | a dataset |
/// | `figure:id`, `figure:2025/id` | a figure |
/// | `data:id?…` | a claim about data |
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
  /// What a figure in a text is claimed to be, as written after `data:`.
  case claim(String)
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
