import Model

extension ReferenceFailure {
  /// A message and an advice for a reference as written.
  func words(for written: String) -> (message: String, advice: String) {
    switch self {
    case .malformed(nil):
      return ("A link leads nowhere", "Write where it should lead, or remove it.")
    case .malformed(let kind?):
      let form = Self.form(kind)
      return ("`\(written)` is not in the form of a link to a \(kind.noun)", "Write it as \(form).")
    case .unknownEdition(let id, let nearest):
      if id.isEmpty { return ("There is no edition for `\(written)`", "Add an edition first.") }
      return (
        "There is no edition `\(id)`",
        Phrase.didYouMean(nearest) + "An edition's id is the name of its folder."
      )
    case .unknown(let kind, let id, let edition, let plan, let nearest):
      let place =
        plan.map { "Plan `\($0)` of edition `\(edition ?? "")`" }
        ?? edition.map { "Edition `\($0)`" } ?? "The glossary"
      let noun = kind == .term ? "term" : kind.noun
      return (
        "\(place) has no \(noun) `\(id)`",
        nearest.map { "Did you mean `\($0)`?" } ?? Self.whereToLook(kind)
      )
    case .ambiguousAction(let id, let plans):
      return (
        "Several plans have an action `\(id)`: \(Phrase.list(plans.map { "`\($0)`" }))",
        "Name the plan as well, as `action:\(plans.first ?? "plan")/\(id)`."
      )
    case .outsideContent(let path):
      return (
        "`\(path)` leads out of the content folder",
        "Link to a file of the content folder, or to a full address."
      )
    case .unknownFile(let path, let nearest):
      return (
        "There is no file `\(path)` in the content folder",
        nearest.map { "Did you mean `\($0)`?" }
          ?? "The path starts from the folder of the file that links; check its spelling."
      )
    }
  }

  private static func whereToLook(_ kind: ReferenceKind) -> String {
    switch kind {
    case .plan, .audit, .strategy, .caseStudy, .data, .payGap, .figure:
      "Its id is the name of its file, without the ending."
    case .term: "Look for the term's `id` in `glossary.yaml`."
    case .action: "Look for the action's `id` in the file of its plan."
    }
  }

  private static func form(_ kind: ReferenceKind) -> String {
    switch kind {
    case .action: "`action:2.1`, `action:plan/2.1` or `action:2025/plan/2.1`"
    case .term: "`\(kind.rawValue):id`"
    case .plan, .audit, .strategy, .caseStudy, .data, .payGap, .figure:
      "`\(kind.rawValue):id` or `\(kind.rawValue):2025/id`"
    }
  }
}
