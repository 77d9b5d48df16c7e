import Model

/// A dataset as a figure looks at it: which categories are rows, which are columns, and of whom.
struct FigureScope: Sendable {
  let figures: TableFigures
  /// Headings and captions.
  let tables: DatasetTables
  /// The place of the dimension whose categories are rows.
  let rows: Int
  let rowCodes: [TableCode]
  let columns: Int?
  let columnCodes: [TableCode]
  /// The total in every dimension, but for those to which the figure is confined.
  let everyone: [String]
  let quantity: FigureQuantity
  let measure: DatasetMeasure
  /// To whom the measure's events could have happened; for rates.
  let eligible: DatasetMeasure?

  var dataset: Dataset { figures.dataset }
  var rowDimension: TableDimension { figures.dimensions[rows] }

  /// What values are printed as.
  var unit: FigureUnit {
    switch quantity {
    case .count: .count(decimals: measure.kind.decimals)
    case .share, .rate, .declarationRate: .percentage(decimals: DatasetTables.decimals)
    }
  }

  func codes(row: String) -> [String] { everyone.replacing(rows, with: row) }

  /// The value of some categories, in this table or in another of the same dimensions.
  ///
  /// - Parameter place: the dimension whose categories share.
  func value(_ codes: [String], of place: Int, in other: TableFigures? = nil) -> Figure {
    let figures = other ?? figures
    switch quantity {
    case .count: return figures.count(codes, measure.id)
    case .share: return figures.share(codes, of: place, measure.id)
    case .rate:
      return figures.rate(codes, events: measure.id, eligible: eligible?.id ?? measure.id)
    case .declarationRate: return figures.declarationRate(codes, of: place, measure.id).rate
    }
  }

  /// Of how many the value of a row is.
  func base(_ codes: [String], of place: Int, in other: TableFigures? = nil) -> Figure {
    let figures = other ?? figures
    switch quantity {
    case .count, .share: return figures.base(codes, of: place, measure.id)
    case .rate: return figures.count(codes, eligible?.id ?? measure.id)
    case .declarationRate: return figures.declarationRate(codes, of: place, measure.id).all
    }
  }

  /// "Share of those who declared", "Appointed as a share of applications", "Employees".
  func heading(of place: Int) -> String {
    switch quantity {
    case .count: tables.heading(measure)
    case .share: tables.shareHeading(place, measure)
    case .rate: eligible.map { tables.rateHeading(measure, $0) } ?? tables.heading(measure)
    case .declarationRate: "Declaration rate"
    }
  }

  /// "employees who declared", "applications": whom a share is of.
  func whom(of place: Int) -> String {
    switch quantity {
    case .count, .share, .declarationRate:
      TableWords.inSentence(measure.label) + (tables.isOfDeclared(place) ? " who declared" : "")
    case .rate: TableWords.inSentence((eligible ?? measure).label)
    }
  }

  /// ", contract: permanent", for the dimensions to which it is confined.
  var confinement: String {
    everyone.enumerated().compactMap { place, code in
      guard code != DatasetDimension.totalCode, place != rows, place != columns else { return nil }
      let label = figures.dimensions[place][code]?.label ?? code
      return ", \(tables.name(place)): \(label)"
    }.joined()
  }

  /// What percentages are of, and how they are rounded.
  func notes(of place: Int) -> [String] {
    switch quantity {
    case .count: []
    case .share: tables.baseNotes(everyone, of: place, measure)
    case .rate, .declarationRate: [TableWords.rounding(DatasetTables.decimals)]
    }
  }
}
