package import Diagnostics

/// `waves` of an audit: one time that it was taken. Each wave has a table of its own.
package struct AuditWave: Sendable, Hashable {
  /// `id`: as it stands in the column `wave` of the tallies.
  package let id: Located<String>
  package let location: Location
  /// `label`, such as "Spring 2026".
  package let label: String
  /// `as-at` or `period`
  package let time: DatasetTime
  /// `status`; default final.
  package let status: DatasetStatus
  /// `groups`: id of the classification of the groups by which answers are counted; nil for none.
  ///
  /// Groups that overlap are parents and sums of its codes, so that what lies between two groups is
  /// a group too, and is protected as one.
  package let groups: Located<String>?
  /// `invited`: how many were asked to take part.
  package let invited: [InvitedGroup]

  package init(
    id: Located<String>, location: Location, label: String, time: DatasetTime,
    status: DatasetStatus = .final, groups: Located<String>? = nil, invited: [InvitedGroup] = []
  ) {
    self.id = id
    self.location = location
    self.label = label
    self.time = time
    self.status = status
    self.groups = groups
    self.invited = invited
  }
}
