import Model
import Output

/// What a run read and wrote, so that nothing passes because nothing was looked at.
package struct RunCounts: Sendable, Hashable {
  package let editions: Int
  package let plans: Int
  package let actions: Int
  /// Strategy texts, case studies, audits and pay gaps.
  package let texts: Int
  package let terms: Int
  /// Datasets, with their tables.
  package let datasets: Int
  /// Numbers in the text that were held against the tables; 0 when there was no telling.
  package var claims = 0
  /// Pages with their HTML and their Markdown; 0 when none was made.
  package var pages = 0
  /// Files that were written, and those that were left since their bytes were the same.
  package var filesWritten = 0
  package var filesUnchanged = 0
  package var filesRemoved = 0

  init(_ publication: Publication?) {
    let editions = publication?.editions ?? []
    self.editions = editions.count
    plans = editions.reduce(0) { $0 + $1.plans.count }
    actions = editions.reduce(0) { sum, edition in
      sum
        + edition.plans.reduce(0) { $0 + $1.objectives.reduce(0) { $0 + $1.actions.count } }
    }
    texts = editions.reduce(0) {
      $0 + $1.strategyPages.count + $1.caseStudies.count + $1.audits.count
        + $1.payGaps.count
    }
    datasets = publication?.data.datasets.count ?? 0
    terms = publication?.glossary.count ?? 0
  }

  mutating func add(_ summary: PublishSummary?) {
    filesWritten = summary?.written ?? 0
    filesUnchanged = summary?.unchanged ?? 0
    filesRemoved = summary?.removed ?? 0
  }
}
