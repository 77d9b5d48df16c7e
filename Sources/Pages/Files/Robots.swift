import Model

/// `robots.txt`: everything may be read.
enum Robots {
  static func file(_ site: Site) -> OutputFile {
    let text =
      "User-agent: *\nAllow: /\n\nSitemap: \(site.canonical(PageAddress("/" + SiteFile.sitemap)))\n"
    return OutputFile(path: SiteFile.robots, bytes: Array(text.utf8))
  }
}
