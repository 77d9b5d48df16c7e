/// The smallest publication, to be changed by a test.
enum Example {
  static let site = """
    title: Equality
    description: What we do.
    organisation:
      name: Exampleshire County Council
      short-name: Exampleshire
    base-url: https://equality.example
    jurisdiction: england

    """

  static let edition = """
    title: Edition 2026
    summary: The year.
    period:
      from: 2025-04-01
      to: 2026-03-31
    as-at: 2026-03-31
    published: 2026-06-01
    status: published

    """

  static let files = ["site.yaml": site, "2026/edition.yaml": edition]

  /// The smallest publication with other files besides or instead.
  static func with(_ files: [String: String]) -> [String: String] {
    Self.files.merging(files) { _, new in new }
  }

  /// A plan with one action, to which keys are added, each line as it should stand.
  static func plan(action: String) -> String {
    """
    title: Plan
    objectives:
      - id: one
        actions:
          - id: "1.1"
            title: Do it

    """ + action.split(separator: "\n").map { "        \($0)\n" }.joined()
  }

  /// The problems of a plan with these keys in its action, without the path.
  static func problems(action: String) -> [String] {
    let path = "2026/plans/plan.yaml"
    return TemporaryTree(with([path: plan(action: action)])).problems().map {
      $0.hasPrefix(path + ":") ? String($0.dropFirst(path.count + 1)) : $0
    }
  }
}
