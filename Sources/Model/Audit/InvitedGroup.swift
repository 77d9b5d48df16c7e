/// About how many people of a group were asked to take part in a wave of an audit.
package struct InvitedGroup: Sendable, Hashable {
  /// `group`: a code of the wave's groups; default `all`.
  package let group: Located<String>
  /// `number`: a multiple of ten, so that nobody can count those who did not take part.
  package let number: Int

  package init(group: Located<String>, number: Int) {
    self.group = group
    self.number = number
  }
}
