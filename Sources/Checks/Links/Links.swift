import Diagnostics
import Markup
import Model
import Parallel

extension Check {
  /// Every link within the publication leads somewhere.
  ///
  /// Links by id (`action:`, `plan:`, `audit:`, `strategy:`, `case-study:`, `term:`) name things
  /// of the edition they stand in, or of the one they write out. Relative paths name files of the
  /// content folder. A part after `#` is the id of a heading, where the page's headings come from
  /// its text. Paths from the root name pages of the site.
  static let links = Check(codes: [
    .linkUnknown, .linkMalformed, .linkUnknownFile, .linkOutsideContent, .linkUnknownAnchor,
    .linkUnknownPage, .linkUnknownFigure,
  ]) { subject in
    let links = subject.links
    let hasSitePaths = links.contains {
      if case .sitePath = $0.reference { true } else { false }
    }
    let addresses = hasSitePaths ? SiteAddresses(subject.index) : nil
    return ParallelMap.chunks(of: links.count, size: 2048, jobs: subject.jobs) { range in
      var found: [Diagnostic] = []
      var anchors: [Target: Set<String>?] = [:]
      for place in range { judge(links[place], subject, addresses, &anchors, &found) }
      return found
    }.flatMap { $0 }
  }

  private static func judge(
    _ link: AuthoredLink, _ subject: CheckedPublication, _ addresses: SiteAddresses?,
    _ anchors: inout [Target: Set<String>?], _ found: inout [Diagnostic]
  ) {
    if case .external = link.reference { return }
    // The reader of Markdown has refused it.
    if Address.holdsContent(link.written.utf8) { return }
    switch subject.index.resolve(link.reference, from: link.scope) {
    case .failure(let failure):
      let (message, advice) = failure.words(for: link.written)
      found.append(Diagnostic(code(of: failure), at: link.location, message, advice: advice))
    case .success(let resolution):
      if case .sitePath(let path) = resolution.target, addresses?.contains(path) == false {
        found.append(
          Diagnostic(
            .linkUnknownPage, at: link.location, "The site has no page `\(path)`",
            advice: "Link to the content file or by id, such as `plan:equality`."))
      }
      guard let anchor = resolution.anchor, !anchor.isEmpty else { return }
      judge(anchor, of: resolution.target, link, subject, &anchors, &found)
    }
  }

  private static func judge(
    _ anchor: String, of target: Target, _ link: AuthoredLink, _ subject: CheckedPublication,
    _ anchors: inout [Target: Set<String>?], _ found: inout [Diagnostic]
  ) {
    var known: Set<String>?
    if target == .samePage {
      // Short texts share a page with others, so only a main text knows its page's anchors.
      guard let place = link.text, subject.texts[place].isBody,
        case .markup(let document) = subject.texts[place].content
      else { return }
      known = Set(PageAnchors.headings(document))
    } else if let kept = anchors[target] {
      known = kept
    } else {
      known = PageAnchors.ids(of: target, in: subject.publication).map(Set.init)
      anchors[target] = known
    }
    guard let known, !known.contains(anchor) else { return }
    let nearest = known.count > 300 ? nil : Suggestion.nearest(to: anchor, in: known)
    found.append(
      Diagnostic(
        .linkUnknownAnchor, at: link.location,
        "`\(link.written)` names a part `\(anchor)` that the page doesn't have",
        advice: nearest.map { "Did you mean `#\($0)`?" }
          ?? "Use a heading of that page, in lower case with hyphens for spaces."))
  }

  private static func code(of failure: ReferenceFailure) -> DiagnosticCode {
    switch failure {
    case .malformed: .linkMalformed
    case .unknown(.figure, _, _, _, _): .linkUnknownFigure
    case .unknownEdition, .unknown, .ambiguousAction: .linkUnknown
    case .outsideContent: .linkOutsideContent
    case .unknownFile: .linkUnknownFile
    }
  }
}

extension DiagnosticCode {
  static let linkUnknown = DiagnosticCode(
    id: "link-unknown", severity: .error, title: "A link by id names nothing",
    explanation: """
      Links such as `plan:equality` name things of the edition they stand in; for another \
      edition write its id first, as in `plan:2025/equality`. Look for the id in the file that \
      the link should lead to.
      """)
  static let linkMalformed = DiagnosticCode(
    id: "link-malformed", severity: .error, title: "A link is empty or not in its kind's form",
    explanation: """
      A link by id has a kind, a colon and an id, with the edition and a slash before it when \
      another edition is meant. An empty link leads nowhere.
      """)
  static let linkUnknownFile = DiagnosticCode(
    id: "link-unknown-file", severity: .error, title: "A link names a file that isn't there",
    explanation: """
      Relative links start from the folder of the file they stand in and name another file of the \
      content folder: `foreword.md`, `../plans/race.yaml`, `../images/bus.jpg`. Capitals count.
      """)
  static let linkOutsideContent = DiagnosticCode(
    id: "link-outside-content", severity: .error, title: "A link leads out of the content folder",
    explanation: """
      Only what lies in the content folder is published. Move the file there, or link to where it \
      is published, with its full address.
      """)
  static let linkUnknownAnchor = DiagnosticCode(
    id: "link-unknown-anchor", severity: .error, title: "A link names a heading that isn't there",
    explanation: """
      What follows `#` is the id of a heading: its words in lower case, with hyphens for spaces and \
      without punctuation. In a plan it is `objective-` and the objective's id; in the glossary \
      `term-` and the term's id. Headings that were reworded get new ids.
      """)
  static let linkUnknownPage = DiagnosticCode(
    id: "link-unknown-page", severity: .error, title: "A link names a page the site doesn't have",
    explanation: """
      The link is a path from the site's root, and no page will stand there. Links by id or to the \
      content file are safer, because they follow a page that is renamed.
      """)
  static let linkUnknownFigure = DiagnosticCode(
    id: "link-unknown-figure", severity: .error, title: "A text names a figure that isn't there",
    explanation: """
      Texts can't show figures yet, and what they claim about data can't be checked. Write the \
      words without the link, or link to the page of the dataset, as `data:workforce` does.
      """)
}
