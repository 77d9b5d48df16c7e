import Diagnostics
import Model

extension PayGap {
  /// `pay-gaps/<id>.yaml`
  static func read(_ keys: inout MappingReader, id: String) -> PayGap? {
    let title = keys.required("title", .text, "Its name, such as `Gender pay gap`.")
    let summary = keys.required("summary", .text, "What it is, in one sentence.")
    let characteristic = keys.required(
      "characteristic", Shape<PayGapCharacteristic>.choice, "What the groups are told apart by.")
    let employer = keys.optional(
      "employer", Shape<PayGapEmployer>.choice,
      "Which regulations bind you; `public-authority`, with 31 March, unless given.")
    let source = keys.required("source", .text, "Where pay was read from.")
    let scope = keys.optional("scope", .text, "Whose pay it is, and whose not.")
    let service = keys.optional(
      "service", .webAddress, "The page of the government's service with the same numbers.")
    let minimum = keys.optional(
      "minimum-group", .wholeNumber(leastMinimum...1000),
      "Groups with fewer people are withheld; 50 unless given, and none for sex.")
    let comparator = keys.required(
      "comparator", .mapping("a group whose pay is compared", PayGapGroup.read),
      "Whom the others are compared with.")
    let groups = keys.list(
      "groups", .mapping("a group whose pay is compared", PayGapGroup.read), required: true,
      "Who is compared.")
    let year = PayGapYear.read(&keys)
    let earlier = keys.list(
      "earlier", .mapping("an earlier year", PayGapYear.read),
      "Years before this one, as they were published.")
    let narrative = keys.optional("narrative", .prose, "What explains the gap.")
    let actions = keys.list(
      "actions", .destination, "Links to the actions that follow, such as `action:equality/2.1`.")
    let notes = keys.list("notes", .text, "What a reader must know to read the numbers right.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.yaml`; they leave redirects.")
    guard let title, let summary, let characteristic, let source, let comparator, let year else {
      return nil
    }
    let payGap = PayGap(
      id: id, location: keys.location, title: title, summary: summary,
      characteristic: characteristic, employer: employer ?? .publicAuthority, source: source,
      scope: scope, service: service,
      minimumGroup: minimum ?? (characteristic.isStatutory ? 0 : usualMinimum),
      comparator: comparator, groups: groups, year: year,
      earlier: earlier.sorted { $0.asAt.value < $1.asAt.value }, narrative: narrative,
      actions: actions, notes: notes, formerly: formerly,
      textPlaces: keys.textPlaces("title", "summary", "source", "scope"))
    if !keys.hasLosses { keys.file.report(PayGapReview(payGap).diagnostics) }
    return payGap
  }
}
