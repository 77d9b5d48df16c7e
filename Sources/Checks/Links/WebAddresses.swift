import Diagnostics
import Model

extension Check {
  /// Addresses elsewhere are whole: `https://`, `mailto:` or `tel:`.
  ///
  /// `http://` gets a note, since what is fetched by it can be read and changed on the way. Any
  /// other scheme is refused by the readers of Markdown and of keys. Addresses are not fetched:
  /// whether the page still stands is not asked.
  static let webAddresses = Check(codes: [.addressMalformed, .addressInsecure]) { subject in
    var found: [Diagnostic] = []
    for link in subject.links { judge(link.written, link.reference, link.location, &found) }
    for address in absolute(subject.publication) {
      let reference = Reference.parse(address.value)
      if case .external = reference {
        judge(address.value, reference, address.location, &found)
      } else {
        found.append(
          Diagnostic(
            .addressMalformed, at: address.location, "`\(address.value)` is not a full address",
            advice: "Write it whole, beginning with `https://`."))
      }
    }
    return found
  }

  /// Keys that need an address elsewhere.
  private static func absolute(_ publication: Publication) -> [Located<String>] {
    let site = publication.site
    var all: [Located<String>?] = [
      site.privacyPolicy, site.licence?.url, site.security?.contact, site.security?.policy,
    ]
    all += site.contacts.map(\.web)
    for edition in publication.editions {
      all += edition.accreditations.map(\.url)
      all += edition.audits.map(\.privacyPolicy)
      all += edition.payGaps.map(\.service)
    }
    return all.compactMap { $0 }
  }

  private static func judge(
    _ written: String, _ reference: Reference, _ location: Location, _ found: inout [Diagnostic]
  ) {
    guard case .external(let scheme, let address) = reference else { return }
    let rest = address.utf8.dropFirst(scheme.utf8.count + 1)
    let isWhole: Bool
    switch scheme {
    case "https", "http": isWhole = isWebAddress(rest)
    case "mailto": isWhole = isMailAddress(rest)
    case "tel": isWhole = isTelephone(rest)
    case "":
      found.append(
        Diagnostic(
          .addressMalformed, at: location, "`\(written)` is not a full address",
          advice: "Write `https:` before it."))
      return
    default: return
    }
    if !isWhole {
      found.append(
        Diagnostic(
          .addressMalformed, at: location, "`\(written)` is not a full address",
          advice: "Check it for gaps, spaces and missing parts."))
    } else if scheme == "http" {
      found.append(
        Diagnostic(
          .addressInsecure, at: location, "`\(written)` is fetched without encryption",
          advice: "Use `https://` if the other site offers it."))
    }
  }

  /// `//host…` with a dot in the host and nothing that no address holds.
  private static func isWebAddress(_ rest: Substring.UTF8View) -> Bool {
    guard rest.starts(with: "//".utf8), !hasGap(rest) else { return false }
    var host = rest.dropFirst(2).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      let port = host[host.index(after: colon)...]
      guard !port.isEmpty, port.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      host = host[..<colon]
    }
    return isHost(host)
  }

  private static func isMailAddress(_ rest: Substring.UTF8View) -> Bool {
    let address = rest.prefix { $0 != UInt8(ascii: "?") }
    guard !hasGap(rest), let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex
    else { return false }
    return isHost(address[address.index(after: at)...])
  }

  private static func isTelephone(_ rest: Substring.UTF8View) -> Bool {
    let digits = rest.count { (0x30...0x39).contains($0) }
    return digits >= 3
      && rest.allSatisfy { (0x30...0x39).contains($0) || "+-().;=ext".utf8.contains($0) }
  }

  private static func isHost(_ host: Substring.UTF8View) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    return host.allSatisfy { byte in
      byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
    }
  }

  private static func hasGap(_ text: Substring.UTF8View) -> Bool {
    text.contains { $0 <= 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
  }
}

extension DiagnosticCode {
  static let addressMalformed = DiagnosticCode(
    id: "address-malformed", severity: .error, title: "An address is not whole",
    explanation: """
      A web address has a host with a dot in it, a mail address has a name and a host, a telephone \
      number has digits. Copy the address again from where it works.
      """)
  static let addressInsecure = DiagnosticCode(
    id: "address-insecure", severity: .note, title: "A link goes to a page without encryption",
    explanation: """
      What is fetched by `http://` can be read and changed on its way to the reader. Most sites \
      offer the same page by `https://`.
      """)
}
