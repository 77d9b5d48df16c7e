/// A titled link to a page of this site or elsewhere.
package struct Link: Sendable, Hashable {
  package let title: String
  /// `to`: an address, a relative content path, or `action:`, `plan:`, `audit:`, `term:` and an id.
  package let destination: Located<String>

  package init(title: String, destination: Located<String>) {
    self.title = title
    self.destination = destination
  }
}
