/// An address that moved: `from` and `to` are absolute paths of this site.
package struct Redirect: Sendable, Hashable {
  package let from: Located<String>
  package let to: Located<String>

  package init(from: Located<String>, to: Located<String>) {
    self.from = from
    self.to = to
  }
}
