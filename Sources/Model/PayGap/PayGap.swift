package import Diagnostics

/// `pay-gaps/<id>.yaml`: by how much groups of employees are paid less than another, or more.
package struct PayGap: Sendable {
  package let id: String
  package let location: Location
  package let title: String
  package let summary: String
  package let characteristic: PayGapCharacteristic
  package let employer: PayGapEmployer
  /// `source`: where pay was read from.
  package let source: String
  /// `scope`: whose pay it is.
  package let scope: String?
  /// `service`: the page of the government's service with the same numbers.
  package let service: Located<String>?
  /// `minimum-group`: groups with fewer people are withheld; 0 where the law asks for all.
  package let minimumGroup: Int
  /// `comparator`: whom the others are compared with.
  package let comparator: PayGapGroup
  /// `groups`: who is compared; at least one.
  package let groups: [PayGapGroup]
  /// The numbers of the file's own snapshot date.
  package let year: PayGapYear
  /// `earlier`: those of years before, oldest first.
  package let earlier: [PayGapYear]
  /// `narrative`: what explains the gap.
  package let narrative: Prose?
  /// `actions`: links to the actions that follow.
  package let actions: [Located<String>]
  package let notes: [String]
  package let formerly: [Located<String>]
  package let textPlaces: TextPlaces

  /// The least `minimum-group` where the law does not ask for all: the response of March 2026 to
  /// the consultation on ethnicity and disability pay gaps.
  package static let leastMinimum = 10
  /// Unless a file says otherwise: the guidance of 2023 on ethnicity pay, for what is published.
  package static let usualMinimum = 50

  package init(
    id: String, location: Location, title: String, summary: String,
    characteristic: PayGapCharacteristic, employer: PayGapEmployer = .publicAuthority,
    source: String, scope: String? = nil, service: Located<String>? = nil, minimumGroup: Int,
    comparator: PayGapGroup, groups: [PayGapGroup], year: PayGapYear,
    earlier: [PayGapYear] = [], narrative: Prose? = nil, actions: [Located<String>] = [],
    notes: [String] = [], formerly: [Located<String>] = [], textPlaces: TextPlaces = TextPlaces()
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.summary = summary
    self.characteristic = characteristic
    self.employer = employer
    self.source = source
    self.scope = scope
    self.service = service
    self.minimumGroup = minimumGroup
    self.comparator = comparator
    self.groups = groups
    self.year = year
    self.earlier = earlier
    self.narrative = narrative
    self.actions = actions
    self.notes = notes
    self.formerly = formerly
    self.textPlaces = textPlaces
  }

  /// The comparator first.
  package var allGroups: [PayGapGroup] { [comparator] + groups }

  /// The comparator or one of the others; nil for an id that is none of them.
  package func group(_ id: String) -> PayGapGroup? { allGroups.first { $0.id.value == id } }
}
