package import Disclosure
import Model

extension ReleasedTable {
  /// The table as readers download it: a row for each cell, its marker in a column of its own.
  package var download: [UInt8] {
    let dataset = dataset
    let hasMeasures = dataset.measures.count > 1
    let decimals = Dictionary(
      dataset.measures.map { ($0.id, $0.kind.decimals) }, uniquingKeysWith: { first, _ in first })
    var header = dataset.dimensions.map(\.id)
    if hasMeasures { header.append("measure") }
    var lines = [header + ["value", "marker"]]
    for cell in cells {
      var fields = cell.codes
      if hasMeasures { fields.append(cell.measure) }
      let number = cell.value.number.map {
        CSVText.number($0, decimals: decimals[cell.measure] ?? 0)
      }
      lines.append(fields.map(CSVText.text) + [number ?? "", cell.value.marker?.text ?? ""])
    }
    return Array((lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n").utf8)
  }
}

/// Fields of a CSV file (RFC 4180).
enum CSVText {
  /// A number without thousands separators: "1204", "12.4", "-3".
  static func number(_ units: Int, decimals: Int) -> String {
    var digits = String(units.magnitude)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let whole = digits.dropLast(decimals)
    let sign = units < 0 ? "-" : ""
    return decimals == 0 ? sign + digits : "\(sign)\(whole).\(digits.suffix(decimals))"
  }

  /// Text, in quotation marks where it needs them.
  ///
  /// What a spreadsheet would run as a formula gets an apostrophe before it; a number stays one.
  static func text(_ text: String) -> String {
    var text = text
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first), !isNumber(text) {
      text = "'" + text
    }
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Digits with a minus sign before them and one point between them at most.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}
