import Disclosure
import Figures
import Model

/// Works out what the data says where a claim points.
struct ClaimReader {
  let subject: ClaimSubject
  let terms: ClaimTerms
  var figures: TableFigures { subject.figures }

  /// Whether it takes an earlier table to tell.
  var isChange: Bool {
    terms[.measure].flatMap { ClaimMeasure(rawValue: $0) }?.isChange ?? false
  }

  /// - Parameter earlier: the table before, when the claim is about a change.
  /// - Returns: the number; it may be withheld.
  func number(earlier: TableFigures?) throws(ClaimFault) -> ClaimedNumber {
    var number = try value(earlier: earlier)
    let measure = terms[.measure].flatMap { ClaimMeasure(rawValue: $0) }
    let (before, beside) = (number.earlier, number.sources)
    number.naming = { naming(measure, earlier: before) }
    number.sources = { sources(measure, earlier: earlier) + beside() }
    return number
  }

  private func value(earlier: TableFigures?) throws(ClaimFault) -> ClaimedNumber {
    guard let written = terms[.measure] else {
      guard subject.dataset.measures.count == 1 else {
        throw .incomplete(
          "The claim doesn't say what it is about",
          "Add `measure=` and one of \(known.map { "`\($0)`" }.joined(separator: ", ")).")
      }
      return try count(subject.dataset.measures[0])
    }
    guard let measure = ClaimMeasure(rawValue: written) else {
      guard let own = subject.dataset.measures.first(where: { $0.id == written }) else {
        throw .unknown(
          "\(subject.name) has no measure `\(written)`", written, among: known, "measures")
      }
      return try count(own)
    }
    try terms.allow(measure.keys, of: written)
    if let earlier, measure.isChange { return try change(measure, since: earlier) }
    switch measure {
    case .base: return try base()
    case .gap: return try gap()
    case .likelihood: return try likelihood()
    case .rank: return try rank()
    default:
      let part = try part(measure, of: figures)
      return claimed(.share, part.ratio, part.formula)
    }
  }

  private var known: [String] {
    subject.dataset.measures.map(\.id) + ClaimMeasure.allCases.map(\.rawValue)
  }

  private func count(_ measure: DatasetMeasure) throws(ClaimFault) -> ClaimedNumber {
    try terms.allow([], of: measure.id)
    let figure = figures.count(terms.codes, measure.id)
    let decimals = measure.kind.decimals
    return claimed(
      .count(decimals: decimals), figure, figure.count(decimals: decimals).text)
  }

  func claimed(
    _ kind: ClaimKind, _ figure: Figure, _ formula: String, earlier: Dataset? = nil
  ) -> ClaimedNumber {
    ClaimedNumber(
      kind: kind, value: .figure(figure), formula: formula, dataset: subject.dataset,
      cells: cells, earlier: earlier, isChange: earlier != nil)
  }

  /// "`ethnicity` `asian`", "the total".
  var cells: String { cells(terms.codes) }

  func cells(_ codes: [String]) -> String {
    let named = zip(figures.dimensions, codes).filter {
      $0.1 != DatasetDimension.totalCode
    }.map { "\($0.0.id) `\($0.1)`" }
    return named.isEmpty ? "the total" : named.joined(separator: ", ")
  }
}
