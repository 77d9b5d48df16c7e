package import Diagnostics
package import Model

extension DisclosureControl {
  /// Makes tables that may be published out of raw ones.
  ///
  /// - Parameters:
  ///   - tables: what is to be released now.
  ///   - published: what readers see already, but for what `tables` replace.
  ///   - superseded: tables that readers once saw, those that `tables` replace included.
  ///   - progress: how many rounds of the search are done, of how many.
  /// - Returns: the tables in the order given, and what was withheld of each; nil when a problem
  ///   stops the release. Every problem, in file order.
  package static func protect(
    _ tables: [RawTable], published: [SubmittedTable], superseded: [SubmittedTable],
    catalogue: DataCatalogue, jobs: Int,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> (
    release: [(table: ReleasedTable, summary: ProtectionSummary)]?, diagnostics: [Diagnostic]
  ) {
    let sources =
      tables.map(TableSource.init) + published.map { TableSource($0, role: .published) }
      + superseded.map { TableSource($0, role: .superseded) }
    let built = AttackedSystem.build(sources, catalogue: catalogue)
    let cells = built.protected.system.cells
    let truth = built.protected.truth
    var problems = built.conflicts.map { DisagreementProblem.twoValues($0, in: built) }
    problems += built.violations { truth[$0] ?? cells[$0].known }
      .map { DisagreementProblem.sum($0, in: built) }
    guard problems.isEmpty else {
      return (nil, problems.sorted { $0.location < $1.location })
    }
    do {
      let suppression = try Suppressor.run(built.protected, progress: progress)
      guard suppression.unprotected.isEmpty else {
        return (
          nil,
          suppression.unprotected.map { LeakProblem.unprotectable($0, in: built) }
            .sorted { $0.location < $1.location }
        )
      }
      return (
        tables.indices.map { index in
          Releasing.table(index, in: built, suppression, catalogue)
        }, []
      )
    } catch {
      // Counts that are public already contradict each other, or a search was given up.
      let problem = built.reports.indices.first { built.protected.isPrimary[$0] } ?? 0
      guard built.reports.indices.contains(problem) else { return ([], []) }
      return (nil, [LeakProblem.unproven(problem, in: built)])
    }
  }
}
