/// A page that belongs to no edition; its name is its address.
package enum SitePage: String, Sendable, Hashable, CaseIterable {
  case home = ""
  case editions
  case glossary
  case accessibility
  case contact
  case corrections
  case methods
  case aToZ = "a-z"
  /// Only where the site wants it.
  case search

  /// The heading of the page; the first page has the name of the publication.
  package var title: String {
    switch self {
    case .home: "Home"
    case .editions: "All editions"
    case .glossary: "Glossary"
    case .accessibility: "Accessibility statement"
    case .contact: "Contact us"
    case .corrections: "Corrections"
    case .methods: "How our numbers are made"
    case .aToZ: "A to Z"
    case .search: "Search"
    }
  }

  /// Those that a site has.
  package static func all(of site: Site) -> [SitePage] {
    allCases.filter { $0 != .search || site.search != nil }
  }

  package var address: String { self == .home ? "/" : "/\(rawValue)/" }

  /// First parts of addresses that belong to the site as a whole, so that no edition can have them.
  package static let reservedNames: Set<String> = Set(
    allCases.map(\.rawValue).filter { !$0.isEmpty } + ["theme", ".well-known"])
}
