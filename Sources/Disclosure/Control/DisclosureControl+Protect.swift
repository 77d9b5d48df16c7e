package import Diagnostics
package import Model

extension DisclosureControl {
  /// Makes tables that may be published out of raw ones.
  ///
  /// - Parameters:
  ///   - tables: what is to be released now.
  ///   - published: what readers see already, but for what `tables` replace.
  ///   - superseded: tables that readers once saw, those that `tables` replace included.
  ///   - progress: how many groups of related cells are done, of how many.
  /// - Returns: the tables in the order given, and what was withheld of each; nil when a problem
  ///   stops the release. Why each cell is withheld, in the order of tables and cells. Every
  ///   problem, in file order.
  package static func protect(
    _ tables: [RawTable], published: [SubmittedTable], superseded: [SubmittedTable],
    catalogue: DataCatalogue, jobs: Int,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> (
    release: [(table: ReleasedTable, summary: ProtectionSummary)]?,
    explanations: [CellExplanation], diagnostics: [Diagnostic]
  ) {
    let sources =
      tables.map(TableSource.init) + published.map { TableSource($0, role: .published) }
      + superseded.map { TableSource($0, role: .superseded) }
    let built = AttackedSystem.build(sources, catalogue: catalogue)
    let cells = built.protected.system.cells
    let truth = built.protected.truth
    let problems = Disagreements(built) { truth[$0] ?? cells[$0].known }.problems
    guard problems.isEmpty else { return (nil, [], inOrder(problems)) }
    do {
      let suppression = try Suppressor.run(built.protected, jobs: jobs, progress: progress)
      guard suppression.unprotected.isEmpty else {
        let problems = suppression.unprotected.map { LeakProblem.unprotectable($0, in: built) }
        return (nil, [], inOrder(problems))
      }
      let released = tables.indices.map { Releasing.table($0, in: built, suppression, catalogue) }
      let before =
        published.map { TableSource($0, role: .published) }
        + superseded.map { TableSource($0, role: .superseded) }
      let after =
        zip(released, tables).map { TableSource($0.table, path: $1.path) } + before
      let leaks = FormerStates.leaks(after, catalogue: catalogue)
      // What was known before this release is no fault of it.
      if !leaks.isEmpty, !leaks.isSubset(of: FormerStates.leaks(before, catalogue: catalogue)) {
        return (nil, [], [LeakProblem.former(in: built)])
      }
      let needless = Necessity.needless(in: built.protected, suppression)
      return (
        released.map { ($0.table, $0.summary) },
        tables.indices.flatMap { Releasing.explanations(of: $0, in: built, suppression, needless) },
        []
      )
    } catch {
      // Counts that are public already contradict each other, or a search was given up.
      let first = built.reports.indices.first { built.protected.isPrimary[$0] }
      return (nil, [], [LeakProblem.unproven(first, in: built)])
    }
  }

  static func inOrder(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }.map(\.element)
  }
}
