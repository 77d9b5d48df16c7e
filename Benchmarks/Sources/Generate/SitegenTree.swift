import Foundation

/// The pages as a content tree of ours, with the least that a publication must hold besides.
struct SitegenTree {
  let folder: URL

  func write(pages count: Int) throws {
    let strategy = folder.appending(path: "2026/strategy")
    try FileManager.default.createDirectory(at: strategy, withIntermediateDirectories: true)
    try write(Self.site, to: folder.appending(path: "site.yaml"))
    try write(Self.glossary, to: folder.appending(path: "glossary.yaml"))
    try write(Self.accessibility, to: folder.appending(path: "accessibility.yaml"))
    try write(Self.edition, to: folder.appending(path: "2026/edition.yaml"))
    for number in 1...count {
      let page = SamplePage(number: number)
      try write(
        "---\ntitle: \(page.title)\nkind: page\n---\n\(page.body)",
        to: strategy.appending(path: page.slug + ".md"))
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try Data(text.utf8).write(to: file)
  }

  private static let site = """
    title: Benchmark publication
    description: Many pages of one shape.
    organisation:
      name: Exampleshire County Council
      short-name: Exampleshire
      fictional: true
      employees: 6400
    base-url: https://equality.exampleshire.example
    jurisdiction: england
    contacts:
      - id: equalities
        name: Equalities team
        email: equalities@exampleshire.example
        for: [general, accessibility]
    """

  private static let glossary = """
    - id: board
      term: board
      definition: The people who watch over equality work.
    """

  private static let accessibility = """
    scope: the benchmark's pages
    compliance: partially
    you-can: [read every page]
    known-limits: [nothing was tested]
    contact: equalities
    alternative-formats: [large print]
    non-compliance:
      - problem: Nothing was tested.
        criterion: 1.1.1 Non-text content
        fix: It will be.
    prepared: 2026-05-01
    reviewed: 2026-05-01
    tested: 2026-05-01
    tested-by: Nobody.
    """

  private static let edition = """
    title: Edition 2026
    summary: Pages of one shape.
    period: {from: 2025-04-01, to: 2026-03-31}
    as-at: 2026-03-31
    published: 2026-06-30
    status: published
    information-covers: [employees, people-affected]
    """
}
