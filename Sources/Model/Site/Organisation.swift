/// `organisation`: the public body.
package struct Organisation: Sendable, Hashable {
  package let name: String
  /// `short-name`: for running text and breadcrumbs.
  package let shortName: String
  /// `kind`: in words, such as "county council".
  package let kind: String?
  /// `fictional`: true labels every page as being about a made-up body.
  package let isFictional: Bool
  /// `employees`: headcount band that decides which duties apply; 150 and 250 are the thresholds of
  /// the Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017.
  package let employees: Int?

  package init(
    name: String, shortName: String, kind: String? = nil, isFictional: Bool, employees: Int? = nil
  ) {
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.isFictional = isFictional
    self.employees = employees
  }
}
