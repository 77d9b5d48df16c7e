/// A page that belongs to no edition; its name is its address.
package enum SitePage: String, Sendable, Hashable, CaseIterable {
  case home = ""
  case editions
  case glossary
  case accessibility
  case contact
  case corrections
  case methods

  package var address: String { self == .home ? "/" : "/\(rawValue)/" }

  /// First parts of addresses that belong to the site as a whole, so that no edition can have them.
  package static let reservedNames: Set<String> = Set(
    allCases.map(\.rawValue).filter { !$0.isEmpty } + ["theme", ".well-known"])
}
