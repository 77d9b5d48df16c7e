/// A charter, scheme or award: `accreditations`.
package struct Accreditation: Sendable, Hashable {
  package let id: Located<String>
  package let name: String
  /// `status`: in words, such as "Level 2" or "Signed".
  package let status: String?
  /// `since`: when signed or first reached, as written: "August 2021".
  package let since: ByWhen?
  /// `target` and `target-by`: what is aimed for, by when.
  package let target: String?
  package let targetBy: ByWhen?
  package let description: Prose?
  package let url: Located<String>?

  package init(
    id: Located<String>, name: String, status: String? = nil, since: ByWhen? = nil,
    target: String? = nil, targetBy: ByWhen? = nil, description: Prose? = nil,
    url: Located<String>? = nil
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.since = since
    self.target = target
    self.targetBy = targetBy
    self.description = description
    self.url = url
  }
}
