import Markup

/// The parts of an absolute address that matter here.
struct WebAddress: Hashable {
  /// In small letters: "https".
  let scheme: String

  /// nil unless there is a scheme and something after it (a host, where `//` follows), and neither
  /// white space, control characters nor backslashes.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon].lowercased()
    var rest = text[text.index(after: colon)...]
    guard let first = scheme.utf8.first, (97...122).contains(first),
      scheme.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }),
      rest.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 && $0 != "\\" })
    else { return nil }
    if Address.webSchemes.contains(scheme) {
      guard rest.hasPrefix("//") else { return nil }
      rest.removeFirst(2)
      guard let host = rest.split(separator: "/", omittingEmptySubsequences: false).first,
        !host.isEmpty, !host.contains("@")
      else { return nil }
    }
    guard !rest.isEmpty else { return nil }
    self.scheme = scheme
  }
}
