import Diagnostics
import Model

extension Check {
  /// Every image is a picture of the content folder and says what it shows.
  ///
  /// An image that leads to a page is an error. Images without alternative text are a warning: a
  /// reader who can't see them learns nothing. Images from elsewhere are a warning too, since they
  /// can change or vanish and tell another site who reads the page.
  static let images = Check(codes: [.imageNotAnImage, .imageWithoutText, .imageElsewhere]) {
    subject in
    var found: [Diagnostic] = []
    for link in subject.links {
      if let alternative = link.alternative { judge(link, alternative, subject, &found) }
    }
    return found
  }

  private static func judge(
    _ link: AuthoredLink, _ alternative: String, _ subject: CheckedPublication,
    _ found: inout [Diagnostic]
  ) {
    if !alternative.utf8.contains(where: { $0 > 0x20 }) {
      found.append(
        Diagnostic(
          .imageWithoutText, at: link.location,
          "The image `\(link.written)` has no alternative text",
          advice: "Say between the square brackets what it shows."))
    }
    guard case .success(let resolution) = subject.index.resolve(link.reference, from: link.scope)
    else { return }
    switch resolution.target {
    case .asset, .sitePath: return
    case .external:
      found.append(
        Diagnostic(
          .imageElsewhere, at: link.location, "The image `\(link.written)` is on another site",
          advice: "Save it in the content folder and link to it there."))
    default:
      found.append(
        Diagnostic(
          .imageNotAnImage, at: link.location, "`\(link.written)` is a page, not an image",
          advice: "Remove the exclamation mark to make it a link."))
    }
  }
}

extension DiagnosticCode {
  static let imageNotAnImage = DiagnosticCode(
    id: "image-not-an-image", severity: .error, title: "An image leads to a page",
    explanation: """
      An exclamation mark before square brackets shows a picture. What is named here is a page, \
      so nothing could be shown. Without the exclamation mark it is a link.
      """)
  static let imageWithoutText = DiagnosticCode(
    id: "image-without-text", severity: .warning, title: "An image has no alternative text",
    explanation: """
      People who can't see an image are read its alternative text (WCAG 2.2, criterion 1.1.1). \
      Say in a few words what the image tells in its place.
      """)
  static let imageElsewhere = DiagnosticCode(
    id: "image-elsewhere", severity: .warning, title: "An image is fetched from another site",
    explanation: """
      An image on another site can change or vanish without notice, and that site sees who reads \
      the page. Keep a copy in the content folder, if its licence allows.
      """)
}
