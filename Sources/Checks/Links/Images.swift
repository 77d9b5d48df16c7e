import Diagnostics
import Model

extension Check {
  /// Every image is a picture of the content folder.
  ///
  /// An image that leads to a page is an error. Images from elsewhere are a warning, since they can
  /// change or vanish and tell another site who reads the page. That each says what it shows is
  /// asked when the text is read.
  static let images = Check(codes: [
    .imageNotAnImage, .imageElsewhere, .figureOtherFinding,
  ]) { subject in
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
    case .figure(let e, let f):
      judge(link, subject.publication.editions[e].figures[f], subject, &found)
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

  /// A figure stands in a paragraph of its own, under its own finding.
  private static func judge(
    _ link: AuthoredLink, _ figure: FigureDeclaration, _ subject: CheckedPublication,
    _ found: inout [Diagnostic]
  ) {
    guard let text = link.text, case .markup(let document) = subject.texts[text].content,
      let place = document.links.first(where: {
        $0.destination == link.written && $0.isImage
          && subject.texts[text].location(node: $0.node) == link.location
      })
    else { return }
    guard place.isAlone else {
      found.append(
        Diagnostic(
          .imageNotAnImage, at: link.location,
          "The figure `\(figure.id)` stands within a line, where there is no room for it",
          advice: "Put it in a paragraph of its own, with a blank line before and after; or remove "
            + "the exclamation mark to make it a link."))
      return
    }
    guard place.text != figure.title.value else { return }
    found.append(
      Diagnostic(
        .figureOtherFinding, at: link.location,
        "The finding here differs from that of the figure `\(figure.id)`, which readers see",
        advice: "Write `![\(figure.title.value)](\(link.written))`.",
        related: [.init(location: figure.title.location, message: "its finding stands here")]))
  }
}

extension DiagnosticCode {
  static let figureOtherFinding = DiagnosticCode(
    id: "figure-other-finding", severity: .warning,
    title: "A text gives a figure another finding than its own",
    explanation: """
      The words in square brackets say what the figure shows, and so does its own `title`, which is \
      what readers see. When the two differ, one of them was changed and the other forgotten, so \
      the text around it may rest on an old finding.
      """)
  static let imageNotAnImage = DiagnosticCode(
    id: "image-not-an-image", severity: .error, title: "An image leads to a page",
    explanation: """
      An exclamation mark before square brackets shows a picture. What is named here is a page, \
      so nothing could be shown. Without the exclamation mark it is a link. A figure is shown in \
      a paragraph of its own.
      """)
  static let imageElsewhere = DiagnosticCode(
    id: "image-elsewhere", severity: .warning, title: "An image is fetched from another site",
    explanation: """
      An image on another site can change or vanish without notice, and that site sees who reads \
      the page. Keep a copy in the content folder, if its licence allows.
      """)
}
