import Figures
import Model

/// The table that a claim is about, and where the ones before it are.
struct ClaimSubject {
  enum Source {
    /// A dataset: the place of its edition.
    case edition(Int)
    /// A wave of an audit: its place among them.
    case audit(Audit, edition: String, wave: Int)
  }

  let figures: TableFigures
  let source: Source
  /// Who is counted.
  var population: Population?

  var dataset: Dataset { figures.dataset }

  /// As messages call it.
  var name: String {
    switch source {
    case .edition: "Dataset `\(dataset.key.dataset)`"
    case .audit(let audit, _, let wave): "Wave `\(audit.waves[wave].id.value)` of `\(audit.id)`"
    }
  }
}
