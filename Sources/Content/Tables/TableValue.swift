import Diagnostics
import Disclosure
import Formats
import Model

/// What stands in a cell for a number, and in the one for its marker.
struct TableValue {
  /// In units of the measure's last decimal place.
  let number: Int?
  let marker: Marker?

  struct Fault: Error { let diagnostic: Diagnostic }

  static func read(
    _ cell: CSVCell, marker markerCell: CSVCell?, measure: DatasetMeasure, form: TableForm
  ) -> Result<TableValue, Fault> {
    let text = cell.text.trimmed
    var marker: Marker?
    var markerPlace = cell
    if let markerCell, !markerCell.text.trimmed.isEmpty {
      guard let found = Marker(text: markerCell.text.trimmed) else {
        return .failure(Fault(diagnostic: TableProblem.unknownMarker(markerCell)))
      }
      (marker, markerPlace) = (found, markerCell)
    } else if form.pivot != nil, let found = Marker(text: text), found.replacesValue {
      marker = found
    }
    if form.isRaw, marker == .confidential {
      return .failure(Fault(diagnostic: TableProblem.rawWithheld(markerPlace)))
    }
    if let marker, marker.replacesValue {
      guard text.isEmpty || form.pivot != nil else {
        return .failure(Fault(diagnostic: TableProblem.valueBesideMarker(cell, marker)))
      }
      return .success(TableValue(number: nil, marker: marker))
    }
    if text.isEmpty {
      if form.isRaw, form.dataset.layout?.blanksAreZero == true, marker == nil {
        return .success(TableValue(number: 0, marker: nil))
      }
      return .failure(Fault(diagnostic: TableProblem.blank(cell, marker: marker, form)))
    }
    switch NumberText(text, decimals: measure.kind.decimals) {
    case .number(let number): return .success(TableValue(number: number, marker: marker))
    case .fault(let fault):
      return .failure(
        Fault(
          diagnostic: TableProblem.number(
            cell, fault, decimals: measure.kind.decimals, isRaw: form.isRaw)))
    }
  }
}
