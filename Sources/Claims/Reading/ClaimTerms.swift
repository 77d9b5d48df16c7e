import Figures
import Model

/// What stands behind the question mark, read against a dataset.
struct ClaimTerms {
  /// In the order of the dataset's dimensions; the total where none is written.
  let codes: [String]
  private let values: [ClaimKey: String]

  /// A value as written, before the dataset is known.
  static func value(_ key: ClaimKey, in claim: ClaimReference) -> String? {
    claim.terms.first { $0.key == key.rawValue }?.value
  }

  init(_ claim: ClaimReference, of subject: ClaimSubject) throws(ClaimFault) {
    let dimensions = subject.figures.dimensions
    var codes = [String](repeating: DatasetDimension.totalCode, count: dimensions.count)
    var values: [ClaimKey: String] = [:]
    var seen: Set<String> = []
    for term in claim.terms {
      guard let value = term.value, !value.isEmpty else {
        throw .incomplete(
          "The claim says nothing of `\(term.key)`", "Write `\(term.key)=` and what it is.")
      }
      guard seen.insert(term.key).inserted else {
        throw .incomplete("The claim names `\(term.key)` twice", "Keep one of the two.")
      }
      if let place = dimensions.firstIndex(where: { $0.id == term.key }) {
        codes[place] = try Self.code(value, dimensions[place], subject)
      } else if let key = ClaimKey(rawValue: term.key),
        key != .statistic, key != .group, key != .wave || Self.isAudit(subject)
      {
        values[key] = value
      } else {
        throw .unknown(
          "\(subject.name) has no dimension `\(term.key)`", term.key,
          among: dimensions.map(\.id)
            + ClaimKey.allCases.filter { ![.wave, .statistic, .group].contains($0) }.map(\.rawValue),
          "dimensions and other keys")
      }
    }
    self.codes = codes
    self.values = values
  }

  private static func isAudit(_ subject: ClaimSubject) -> Bool {
    if case .audit = subject.source { true } else { false }
  }

  subscript(key: ClaimKey) -> String? { values[key] }

  /// Reports a key that does nothing.
  func allow(_ keys: [ClaimKey], of measure: String) throws(ClaimFault) {
    for key in ClaimKey.allCases where values[key] != nil {
      guard key != .measure, key != .wave, !keys.contains(key) else { continue }
      let known = keys.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      throw .incomplete(
        "`\(key.rawValue)` does nothing for `measure=\(measure)`",
        keys.isEmpty ? "Remove it." : "Remove it. What may be named is \(known).")
    }
  }

  static func code(
    _ code: String, _ dimension: TableDimension, _ subject: ClaimSubject
  ) throws(ClaimFault) -> String {
    let used = dimension.codes.map(\.code)
    let known = (dimension.classification?.codes ?? []).map(\.code)
    guard code == DatasetDimension.totalCode || used.contains(code) || known.contains(code) else {
      throw .unknown(
        "\(subject.name) has no `\(code)` in `\(dimension.id)`", code,
        among: used + known.filter { !used.contains($0) }, "codes")
    }
    return code
  }

  static func measure(_ id: String, _ subject: ClaimSubject) throws(ClaimFault) -> DatasetMeasure {
    let measures = subject.dataset.measures
    guard let measure = measures.first(where: { $0.id == id }) else {
      throw .unknown(
        "\(subject.name) has no measure `\(id)`", id, among: measures.map(\.id), "measures")
    }
    return measure
  }
}
