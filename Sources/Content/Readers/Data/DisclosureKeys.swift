import Diagnostics
import Model

/// `disclosure`, as far as it is written: what is missing is filled up from elsewhere.
struct DisclosureKeys {
  let threshold: Located<Int>?
  let baseMinimum: Located<Int>?
  let showsZeros: Located<Bool>?
  let method: DisclosureMethod?
  let protectsChanges: Bool?
  let location: Location

  func rules(else site: DisclosureRules) -> DisclosureRules {
    DisclosureRules(
      threshold: threshold?.value ?? site.threshold,
      baseMinimum: baseMinimum?.value ?? site.baseMinimum,
      showsZeros: showsZeros?.value ?? site.showsZeros, method: method ?? site.method,
      protectsChanges: protectsChanges ?? site.protectsChanges)
  }

  static func read(_ keys: inout MappingReader) -> DisclosureKeys? {
    let threshold = keys.optional(
      "threshold", .located(.wholeNumber(3...100)), "Counts below it are protected; 5 unless given."
    )
    let baseMinimum = keys.optional(
      "base-minimum", .located(.wholeNumber(2...1000)),
      "A group with fewer people than this is withheld as a whole.")
    let zeros = keys.optional(
      "zeros", .located(Shape<ZeroDisplay>.choice),
      "Whether a count of none is published as 0; `shown` unless given.")
    let method = keys.optional(
      "method", Shape<DisclosureMethod>.choice,
      "Withholding small counts (the default), or rounding every count to a multiple of 5.")
    let changes = keys.optional(
      "changes", Shape<ChangeRule>.choice,
      "Whether a small change between two snapshots is protected as a small count is.")
    return DisclosureKeys(
      threshold: threshold, baseMinimum: baseMinimum,
      showsZeros: zeros.map { Located(value: $0.value == .shown, location: $0.location) },
      method: method, protectsChanges: changes.map { $0 == .protected }, location: keys.location)
  }
}

extension Shape where Value == DisclosureKeys {
  static var disclosure: Shape { .mapping("the disclosure rules", DisclosureKeys.read) }
}

private enum ZeroDisplay: String, CaseIterable, Hashable {
  case shown
  case hidden
}

private enum ChangeRule: String, CaseIterable {
  case protected
  case notProtected = "not-protected"
}
