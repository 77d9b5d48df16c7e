package import Diagnostics
package import Model

extension DisclosureControl {
  /// Attacks all that is released, without the truth.
  ///
  /// - Parameters:
  ///   - superseded: tables that readers once saw and that have been replaced since.
  ///   - progress: how many groups of related cells are done, of how many.
  /// - Returns: the tables when none leaks, and none otherwise; every problem, in file order.
  package static func check(
    _ tables: [SubmittedTable], superseded: [SubmittedTable], catalogue: DataCatalogue,
    jobs: Int, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> (release: Release?, diagnostics: [Diagnostic]) {
    let sources =
      tables.map { TableSource($0, role: .published) }
      + superseded.map { TableSource($0, role: .superseded) }
    let built = AttackedSystem.build(sources, catalogue: catalogue)
    let problems = inOrder(Attack(built: built).problems(progress: progress))
    guard problems.isEmpty else { return (nil, problems) }
    return (Release(tables.map { ReleasedTable($0, catalogue) }), [])
  }
}
