import Model

/// `robots.txt`: everything may be read.
enum Robots {
  static func file(_ site: Site) -> OutputFile {
    let text =
      "User-agent: *\nAllow: /\n\nSitemap: \(site.canonical(PageAddress("/sitemap.xml")))\n"
    return OutputFile(path: "robots.txt", bytes: Array(text.utf8))
  }
}
