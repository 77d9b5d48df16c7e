import Model

extension Publication {
  /// Whether what was not found may stand in a file that could not be read.
  ///
  /// The file's own problem is reported; that a link to it leads nowhere would only send the
  /// reader to the wrong place.
  func mayHold(_ failure: ReferenceFailure) -> Bool {
    guard !unread.isEmpty else { return false }
    switch failure {
    case .unknownEdition(let id, _): return unread.contains("\(id)/edition.yaml")
    case .unknownFile(let path, _): return unread.contains(path)
    case .unknown(.term, _, _, _, _): return unread.contains("glossary.yaml")
    case .unknown(.action, _, let edition, let plan, _):
      let folder = "\(edition ?? "")/plans/"
      if let plan { return unread.contains("\(folder)\(plan).yaml") }
      return unread.contains { $0.hasPrefix(folder) }
    case .unknown(let kind, let id, let edition, _, _):
      guard let file = kind.file(named: id) else { return false }
      return unread.contains("\(edition ?? "")/\(file)")
    case .malformed, .ambiguousAction, .outsideContent: return false
    }
  }
}

extension ReferenceKind {
  /// The file of an edition that a link by id names; nil for what is no file of its own.
  func file(named id: String) -> String? {
    switch self {
    case .plan: "plans/\(id).yaml"
    case .audit: "audits/\(id).yaml"
    case .strategy: "strategy/\(id).md"
    case .caseStudy: "case-studies/\(id).md"
    case .action, .term, .figure, .data: nil
    }
  }
}
