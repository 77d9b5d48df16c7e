import Foundation
import Testing

@testable import Pages

struct SecurityHeadersTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.shared("town") }

  /// What the pages say themselves, and what only a header can.
  @Test func repeatsThePolicyOfThePages() throws {
    let meta =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(SecurityHeaders.policy)\">"
    for page in site.builder.site.pages {
      #expect(try site.text(page.address.htmlFile).contains(meta), "\(page.address.path)")
    }
    for path in ["_headers", ".htaccess", "nginx-headers.conf"] {
      let text = try site.text(path)
      #expect(text.contains(SecurityHeaders.policy + "; frame-ancestors 'none'"), "\(path)")
      for (name, value) in SecurityHeaders.all(site.builder.site.publication.site) {
        #expect(text.contains(name) && text.contains(value), "\(name) in \(path)")
      }
      #expect(text.contains("max-age=31536000, immutable"), "\(path)")
      #expect(text.hasSuffix("\n") && !text.contains("\n\n"), "\(path)")
    }
  }

  /// The page that searches runs a script, so that headers can't forbid it; the pages still do.
  @Test func leavesThePolicyOfASearchedSiteToItsPages() throws {
    let site = try BuiltSite.shared("moved")
    let strict = "content=\"\(SecurityHeaders.policy)\""
    for page in site.builder.site.pages {
      let text = try site.text(page.address.htmlFile)
      #expect(text.contains(strict) == (page.subject != .search), "\(page.address.path)")
      #expect(text.contains("<script type=\"module\"") == (page.subject == .search))
    }
    #expect(try site.text("search/index.html").contains("script-src 'self' 'wasm-unsafe-eval'"))
    for path in ["_headers", ".htaccess", "nginx-headers.conf"] {
      let text = try site.text(path)
      #expect(!text.contains("default-src") && text.contains("frame-ancestors 'none'"), "\(path)")
    }
    #expect(site.files.keys.count { $0.hasPrefix("theme/search-") } == 1)
  }

  /// Whatever is kept for ever has its fingerprint in its name.
  @Test func keepsOnlyWhatChangesItsName() throws {
    let kept = site.files.keys.filter { $0.hasPrefix("theme/") }
    #expect(kept.count == 1)
    #expect(try #require(kept.first).wholeMatch(of: /theme\/site-[0-9a-f]+\.css/) != nil)
  }

  @Test func namesPathsOnTheServer() throws {
    let hosts = try site.text("_headers")
    #expect(hosts.hasPrefix("/equality/*\n  Content-Security-Policy: default-src 'none'; "))
    #expect(hosts.contains("\n/equality/theme/*\n  Cache-Control: public, "))
    #expect(hosts.contains("\n/equality/*.md\n  Content-Type: text/markdown; charset=utf-8\n"))
    let apache = try site.text(".htaccess")
    #expect(apache.contains("ErrorDocument 404 /equality/404.html\n"))
    let directives = Set(
      apache.split(separator: "\n").compactMap { $0.split(separator: " ").first })
    #expect(
      directives == [
        "AddDefaultCharset", "ErrorDocument", "AddType", "<IfModule", "Header", "<FilesMatch",
        "</FilesMatch>", "</IfModule>",
      ])
    let nginx = try site.text("nginx-headers.conf")
    #expect(nginx.contains("location ^~ /equality/theme/ {\n  add_header Content-Security-Policy "))
    #expect(nginx.contains("location ~ ^/equality/.*\\.md$ { types { } default_type \"text/mark"))
  }
}
