import Disclosure
import Model

extension DatasetTables {
  /// A column of a list: its heading, and its cell for the codes of a row.
  private struct Column {
    let heading: String
    let cell: (TableCode, [String]) -> PrintedNumber
  }

  /// A table of one dimension, a row for each category; of all others the total.
  func list(of place: Int) -> PrintedTable {
    let dimension = figures.dimensions[place]
    let everyone = dimensionTotals
    let columns =
      countColumns + shareColumns(place) + rateColumns + comparatorColumns(place)
    let labels = RowLabels.rows(dimension.codes)
    let rows = zip(dimension.codes, labels).map { code, label in
      let codes = everyone.replacing(place, with: code.code)
      return PrintedTable.Row(
        label: label, depth: code.depth, isTotal: code.isTotal,
        cells: columns.map { $0.cell(code, codes) })
    }
    let title = dataset.measures.count == 1 ? heading(dataset.measures[0]) : "Numbers"
    var notes: [String] = []
    if let shared {
      notes = baseNotes(everyone, of: place, shared)
    } else if !rates.isEmpty {
      notes = [TableWords.rounding(Self.decimals)]
    }
    return PrintedTable(
      caption: "\(title) by \(name(place)), \(time)", notes: notes, rowHeading: dimension.label,
      columns: columns.map(\.heading), rows: rows, isList: true)
  }

  /// The total in every dimension.
  var dimensionTotals: [String] {
    [String](repeating: DatasetDimension.totalCode, count: figures.dimensions.count)
  }

  private var countColumns: [Column] {
    dataset.measures.map { measure in
      Column(heading: heading(measure)) { _, codes in cell(codes, measure) }
    }
  }

  private func shareColumns(_ place: Int) -> [Column] {
    guard let shared else { return [] }
    return [
      Column(heading: shareHeading(place, shared)) { _, codes in
        figures.share(codes, of: place, shared.id).percentage(decimals: Self.decimals)
      }
    ]
  }

  private var rateColumns: [Column] {
    rates.map { events, eligible in
      Column(heading: rateHeading(events, eligible)) { _, codes in
        figures.rate(codes, events: events.id, eligible: eligible.id)
          .percentage(decimals: Self.decimals)
      }
    }
  }

  private func comparatorColumns(_ place: Int) -> [Column] {
    guard let shared else { return [] }
    let own = dataset.comparators.filter { $0.dimension.value == dataset.dimensions[place].id }
    return own.flatMap { comparator -> [Column] in
      func percentage(_ code: TableCode) -> Percentage? {
        comparator.shares.first { $0.code.value == code.code }?.percentage
      }
      let difference =
        own.count == 1 ? "Difference" : "Difference from \(comparator.label)"
      return [
        Column(heading: comparator.label) { code, _ in
          percentage(code).map { PrintedNumber(text: TableWords.percentage($0)) }
            ?? PrintedNumber(code.isDeclared ? .unavailable : .notApplicable)
        },
        Column(heading: "\(difference) (percentage points)") { code, codes in
          guard let percentage = percentage(code) else {
            return PrintedNumber(code.isDeclared ? .unavailable : .notApplicable)
          }
          return figures.share(codes, of: place, shared.id).gap(to: percentage)
            .points(decimals: Self.decimals)
        },
      ]
    }
  }
}
