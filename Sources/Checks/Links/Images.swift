import Diagnostics
import Model

extension Check {
  /// Every image is a picture of the content folder.
  ///
  /// An image that leads to a page is an error. Images from elsewhere are a warning, since they can
  /// change or vanish and tell another site who reads the page. That each says what it shows is
  /// asked when the text is read.
  static let images = Check(codes: [.imageNotAnImage, .imageElsewhere]) { subject in
    var found: [Diagnostic] = []
    for link in subject.links where link.isImage { judge(link, subject, &found) }
    return found
  }

  private static func judge(
    _ link: AuthoredLink, _ subject: CheckedPublication, _ found: inout [Diagnostic]
  ) {
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
  static let imageElsewhere = DiagnosticCode(
    id: "image-elsewhere", severity: .warning, title: "An image is fetched from another site",
    explanation: """
      An image on another site can change or vanish without notice, and that site sees who reads \
      the page. Keep a copy in the content folder, if its licence allows.
      """)
}
