/// Files of the site that are no pages.
enum SiteFiles {
  /// Their addresses, which no page may take; in lower case.
  static let reserved = [
    "/sitemap.xml", "/feed.xml", "/robots.txt", "/manifest.json", "/favicon.svg",
    "/.well-known/security.txt", "/theme/",
  ]
}
