import Diagnostics
import Model

extension Check {
  /// A redirect leads from an address that is free to one where a page stands.
  ///
  /// `from` and `to` are paths from the site's root, which the reader sees to. A redirect can't hide a
  /// living page, can't be given twice, and can't run in a circle; it may lead to another redirect or
  /// to a former name. Its `to` must exist. It starts at a folder or an HTML file, since it is a page
  /// itself.
  static let redirects = Check(codes: [
    .redirectHidesPage, .redirectRepeated, .redirectLoop, .redirectTargetUnknown,
    .redirectFromFile,
  ]) { subject in
    let redirects = subject.site.redirects
    guard !redirects.isEmpty else { return [] }
    let addresses = SiteAddresses(subject.index)
    let former = Set(FormerAddress.all(of: subject.index).map(\.path))
    var found: [Diagnostic] = []
    var next: [String: Redirect] = [:]
    for redirect in redirects {
      let from = SiteAddresses.normal(redirect.from.value)
      if addresses.contains(from) {
        found.append(
          Diagnostic(
            .redirectHidesPage, at: redirect.from.location,
            "A redirect starts at `\(redirect.from.value)`, where a page stands",
            advice: "Remove the redirect, or rename the page first."))
      } else if let ending = SiteAddresses.fileEnding(of: from), ending != "html", ending != "htm" {
        found.append(
          Diagnostic(
            .redirectFromFile, at: redirect.from.location,
            "A page can't stand at `\(redirect.from.value)` to send readers on",
            advice: "Ask those who run the web server to redirect this address, and remove it "
              + "here."))
      } else if let earlier = next[from] {
        found.append(
          Diagnostic(
            .redirectRepeated, at: redirect.from.location,
            "`\(redirect.from.value)` is redirected twice", advice: "Keep one of the two.",
            related: [.init(location: earlier.from.location, message: "the first stands here")]))
      } else {
        next[from] = redirect
      }
    }
    for redirect in redirects {
      var seen: Set<String> = [SiteAddresses.normal(redirect.from.value)]
      var at = SiteAddresses.normal(path(redirect.to.value))
      while seen.insert(at).inserted, let further = next[at] {
        at = SiteAddresses.normal(path(further.to.value))
      }
      if addresses.contains(at) || former.contains(at) { continue }
      if next[at] != nil || at == SiteAddresses.normal(redirect.from.value) {
        found.append(
          Diagnostic(
            .redirectLoop, at: redirect.to.location,
            "The redirect from `\(redirect.from.value)` to `\(redirect.to.value)` runs in a circle",
            advice: "Let it lead to a page that exists."))
      } else if SiteAddresses.normal(path(redirect.to.value)) == at {
        found.append(
          Diagnostic(
            .redirectTargetUnknown, at: redirect.to.location,
            "No page stands at `\(redirect.to.value)`",
            advice: "Let the redirect lead to a page that exists."))
      }
    }
    return found
  }

  private static func path(_ address: String) -> String {
    guard case .sitePath(let path, _) = Reference.parse(address) else { return address }
    return path
  }
}

extension DiagnosticCode {
  static let redirectHidesPage = DiagnosticCode(
    id: "redirect-hides-page", severity: .error, title: "A redirect starts where a page stands",
    explanation: """
      One address can hold a page or a redirect, not both. Remove the redirect, or give the page \
      another id.
      """)
  static let redirectFromFile = DiagnosticCode(
    id: "redirect-from-file", severity: .error, title: "A redirect starts at a file",
    explanation: """
      A redirect of this site is a small page at the old address. It can stand where a page stood: \
      a folder, or a name that ends in `.html` or `.htm`. Web servers send other files, such as \
      PDFs, under a type that no browser reads as a page. Only the web server itself can redirect \
      their addresses.
      """)
  static let redirectRepeated = DiagnosticCode(
    id: "redirect-repeated", severity: .error, title: "An address is redirected twice",
    explanation: "A reader can be sent to one page only. Keep the redirect that is right.")
  static let redirectLoop = DiagnosticCode(
    id: "redirect-loop", severity: .error, title: "A redirect runs in a circle",
    explanation: """
      Following the redirects from one to the next leads back to where they began, so a reader \
      would never arrive. Let one of them lead to a page.
      """)
  static let redirectTargetUnknown = DiagnosticCode(
    id: "redirect-target-unknown", severity: .error, title: "A redirect leads nowhere",
    explanation: """
      The address that a redirect leads to has no page. Addresses are made of the names of \
      folders, files and ids; copy the right one from the address bar of a preview.
      """)
}
