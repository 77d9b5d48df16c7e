import Disclosure
import Model

extension DatasetTables {
  /// The tables of the first dimension by the second, for one category of each of the others: counts
  /// of each measure, then what is worked out from them.
  func crossed(_ slice: [TableCode]) -> [PrintedTable] {
    var tables = dataset.measures.map { counts($0, slice) }
    if let shared { tables.append(shares(shared, slice)) }
    for (events, eligible) in rates {
      let caption = caption(rateHeading(events, eligible), slice)
      tables.append(
        grid(caption, notes: [TableWords.rounding(Self.decimals)], slice) {
          figures.rate($0, events: events.id, eligible: eligible.id)
            .percentage(decimals: Self.decimals)
        })
    }
    return tables
  }

  private func counts(_ measure: DatasetMeasure, _ slice: [TableCode]) -> PrintedTable {
    grid(caption(heading(measure), slice), notes: [], slice) { cell($0, measure) }
  }

  /// The dimension whose categories share: the one with comparators or targets, or else the one that
  /// tells who declared, or else what is personal, or else the first, as in "contract by sex".
  private var sharing: Int {
    let marks: [(Int) -> Bool] = [
      isCompared, isOfDeclared, { dataset.dimensions[$0].isSensitive },
    ]
    for mark in marks where mark(0) != mark(1) { return mark(0) ? 0 : 1 }
    return 0
  }

  /// Percentages of each row, or of each column, with what they are of.
  private func shares(_ measure: DatasetMeasure, _ slice: [TableCode]) -> PrintedTable {
    let place = sharing
    let line = place == 1 ? "row" : "column"
    let dimension = figures.dimensions[place]
    let isOfDeclared = isOfDeclared(place)
    let shown = dimension.codes.filter { !$0.isTotal && (!isOfDeclared || $0.isDeclared) }
    let caption = caption(heading(measure), slice, form: ", as percentages of each \(line)")
    let whom = isOfDeclared ? "those who declared" : "all"
    let notes = [
      "Percentages are of \(whom) in the \(line), the base.", TableWords.rounding(Self.decimals),
    ]
    let baseLabel = "Base: \(TableWords.inSentence(measure.label))"
    func share(_ codes: [String]) -> PrintedNumber {
      figures.share(codes, of: place, measure.id).percentage(decimals: Self.decimals)
    }
    func base(_ codes: [String]) -> PrintedNumber {
      figures.base(codes, of: place, measure.id).count(decimals: measure.kind.decimals)
    }
    let rest = slice.map(\.code)
    let all = DatasetDimension.totalCode
    let (rows, columns) = (figures.dimensions[0], figures.dimensions[1])
    if place == 1 {
      return PrintedTable(
        caption: caption, notes: notes, rowHeading: rows.label,
        columns: [baseLabel] + shown.map { RowLabels.column($0, shown) },
        rows: rowsOf(rows.codes) { row in
          [base([row, all] + rest)] + shown.map { share([row, $0.code] + rest) }
        }, isList: false)
    }
    let first = PrintedTable.Row(
      label: baseLabel, depth: 0, isTotal: true,
      cells: columns.codes.map { base([all, $0.code] + rest) })
    return PrintedTable(
      caption: caption, notes: notes, rowHeading: rows.label,
      columns: columns.codes.map { RowLabels.column($0, columns.codes) },
      rows: [first]
        + rowsOf(shown) { row in columns.codes.map { share([row, $0.code] + rest) } },
      isList: false)
  }

  private func grid(
    _ caption: String, notes: [String], _ slice: [TableCode],
    _ cell: ([String]) -> PrintedNumber
  ) -> PrintedTable {
    let (rows, columns) = (figures.dimensions[0], figures.dimensions[1])
    let rest = slice.map(\.code)
    return PrintedTable(
      caption: caption, notes: notes, rowHeading: rows.label,
      columns: columns.codes.map { RowLabels.column($0, columns.codes) },
      rows: rowsOf(rows.codes) { row in columns.codes.map { cell([row, $0.code] + rest) } },
      isList: false)
  }

  private func rowsOf(
    _ codes: [TableCode], _ cells: (String) -> [PrintedNumber]
  ) -> [PrintedTable.Row] {
    zip(codes, RowLabels.rows(codes)).map { code, label in
      PrintedTable.Row(
        label: label, depth: code.depth, isTotal: code.isTotal, cells: cells(code.code))
    }
  }

  /// "Employees by grade and ethnicity, contract: permanent, 31 March 2026".
  private func caption(_ what: String, _ slice: [TableCode], form: String = "") -> String {
    let rest = zip(figures.dimensions.indices.dropFirst(2), slice).map { place, code in
      ", \(name(place)): \(code.label)"
    }
    return "\(what) by \(name(0)) and \(name(1))\(rest.joined())\(form), \(time)"
  }
}
