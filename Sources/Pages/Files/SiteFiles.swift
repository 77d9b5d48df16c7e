/// Files of the site that are no pages.
enum SiteFiles {
  /// Their paths below the site's folder.
  static let paths = [
    "sitemap.xml", "feed.xml", "robots.txt", "favicon.svg", ".well-known/security.txt",
  ]

  /// Addresses that no page may take; in lower case.
  static let reserved = paths.map { "/" + $0 } + ["/manifest.json", "/theme/"]
}
