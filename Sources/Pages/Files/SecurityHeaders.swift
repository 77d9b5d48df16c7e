import Model

/// What the server is to say with every page, as files that the usual hosts read: `_headers`
/// (Netlify, Cloudflare Pages), `.htaccess` (Apache) and `nginx-headers.conf`, to be included.
///
/// Source: OWASP, "HTTP Security Response Headers"; Content Security Policy Level 3, which knows
/// `frame-ancestors` in headers alone.
enum SecurityHeaders {
  /// As in the `meta` element of every page, and that no page may be shown within another.
  static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

  /// Of a site with a page that searches, which may do more than the others: of two policies the
  /// stricter wins, so that the header can only ask for what holds everywhere.
  private static let searchedPolicy = "object-src 'none'; base-uri 'none'"

  static func all(_ site: Site) -> [(name: String, value: String)] {
    let policy = site.search == nil ? policy : searchedPolicy
    return [("Content-Security-Policy", policy + "; frame-ancestors 'none'")] + others
  }

  private static let others: [(name: String, value: String)] = [
    ("X-Content-Type-Options", "nosniff"),
    // A year. Other hosts of the domain are not spoken for.
    ("Strict-Transport-Security", "max-age=31536000"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
  ]

  /// Of files whose names change with their bytes.
  static let keptForEver = "public, max-age=31536000, immutable"

  /// By the endings of file names that servers may not know.
  private static let types = [
    ("md", "text/markdown; charset=utf-8"), ("csv", "text/csv; charset=utf-8"),
  ]

  static func files(_ site: Site) -> [OutputFile] {
    [
      file(SiteFile.hostHeaders, hosts(site)), file(SiteFile.apacheHeaders, apache(site)),
      file(SiteFile.nginxHeaders, nginx(site)),
    ]
  }

  private static func file(_ path: String, _ lines: [String]) -> OutputFile {
    OutputFile(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private static func hosts(_ site: Site) -> [String] {
    let root = site.basePath
    var lines = [root + "*"] + all(site).map { "  \($0.name): \($0.value)" }
    lines += [root + "theme/*", "  Cache-Control: \(keptForEver)"]
    for (ending, type) in types { lines += ["\(root)*.\(ending)", "  Content-Type: \(type)"] }
    return lines
  }

  /// What `AllowOverride FileInfo` allows, and nothing else: one word more and Apache answers every
  /// request with an error.
  private static func apache(_ site: Site) -> [String] {
    ["AddDefaultCharset utf-8", "ErrorDocument 404 \(site.basePath)\(SiteFile.notFound)"]
      + types.map { "AddType \"\($1)\" .\($0)" }
      + ["<IfModule mod_headers.c>"]
      + all(site).map { "  Header always set \($0.name) \"\($0.value)\"" }
      + [
        "  <FilesMatch \"^(site|search)-[0-9a-f]+\\.(css|js)$\">",
        "    Header always set Cache-Control \"\(keptForEver)\"", "  </FilesMatch>", "</IfModule>",
      ]
  }

  /// A location with a header of its own inherits none, so that all are there twice.
  private static func nginx(_ site: Site) -> [String] {
    let headers = all(site).map { "add_header \($0.name) \"\($0.value)\" always;" }
    return [
      "# Include this in the server block of the site.",
      "error_page 404 \(site.basePath)\(SiteFile.notFound);",
    ] + headers
      + ["location ^~ \(site.basePath)theme/ {"] + headers.map { "  " + $0 }
      + ["  add_header Cache-Control \"\(keptForEver)\" always;", "}"]
      + types.map { ending, _ in
        let type = ending == "md" ? "text/markdown" : "text/csv"
        return
          "location ~ ^\(site.basePath).*\\.\(ending)$ { types { } default_type \"\(type); charset=utf-8\"; }"
      }
  }
}
