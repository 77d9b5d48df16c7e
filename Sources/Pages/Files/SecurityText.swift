import Model

/// `.well-known/security.txt`: where to report a weakness (RFC 9116).
enum SecurityText {
  /// - Returns: nil when the site names no contact.
  static func file(_ site: Site) -> OutputFile? {
    guard let security = site.security else { return nil }
    let path = SiteFile.securityText
    var lines = [
      "Contact: \(security.contact.value)",
      "Expires: \(security.expires.value.iso)T00:00:00Z",
      "Preferred-Languages: \(site.language)",
      "Canonical: \(site.canonical(PageAddress("/" + path)))",
    ]
    if let policy = security.policy { lines.append("Policy: \(policy.value)") }
    // A line break in a value would begin another field.
    let text = lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n" }
    return OutputFile(path: path, bytes: Array(text.joined().utf8))
  }
}
