import Disclosure
import Figures
import Model

extension ClaimReader {
  /// A part of a whole, in released numbers.
  struct Part {
    let ratio: Figure
    /// "193 of 5,416"
    let formula: String

    init(_ part: Figure, of whole: Figure, ratio: Figure? = nil, decimals: Int = 0) {
      self.ratio = ratio ?? part.ratio(to: whole)
      formula =
        part.count(decimals: decimals).text + " of " + whole.count(decimals: decimals).text
    }

    /// "3.6% (193 of 5,416)"
    var explained: String { "\(ratio.percentage(decimals: 1).text) (\(formula))" }
  }

  /// A share, a rate or a declaration rate, or what one of them changed by, in a table.
  func part(_ measure: ClaimMeasure, of figures: TableFigures) throws(ClaimFault) -> Part {
    switch measure {
    case .rate, .changeInRate:
      let (events, eligible) = try rate()
      return Part(
        figures.count(terms.codes, events.id), of: figures.count(terms.codes, eligible.id))
    case .declarationRate, .changeInDeclarationRate:
      let place = try declaring()
      let counted = try counted()
      let rate = figures.declarationRate(terms.codes, of: place, counted.id)
      return Part(
        rate.declared, of: rate.all, ratio: rate.rate, decimals: counted.kind.decimals)
    case .shareOfAll:
      let (place, counted) = (try sharing(), try counted())
      let all = terms.codes.replacing(place, with: DatasetDimension.totalCode)
      return Part(
        figures.count(terms.codes, counted.id), of: figures.count(all, counted.id),
        decimals: counted.kind.decimals)
    default: return try share(figures, sharing())
    }
  }

  func share(_ figures: TableFigures, _ place: Int) throws(ClaimFault) -> Part {
    let counted = try counted()
    let decimals = counted.kind.decimals
    let count = figures.count(terms.codes, counted.id)
    // Of tallies, what was not answered is in no share.
    if let rows = figures.dataset.rules.answers, rows.dimension == figures.dimensions[place].id {
      let isAnswer = rows.categories.contains(terms.codes[place])
      let base = isAnswer ? rows.base : DatasetDimension.totalCode
      return Part(
        count, of: figures.count(terms.codes.replacing(place, with: base), counted.id),
        decimals: decimals)
    }
    return Part(
      count, of: figures.base(terms.codes, of: place, counted.id),
      ratio: figures.share(terms.codes, of: place, counted.id), decimals: decimals)
  }

  /// The dimension whose categories share.
  func sharing() throws(ClaimFault) -> Int {
    let named = try named()
    let place = if let named { named } else { try only() }
    guard terms.codes[place] != DatasetDimension.totalCode else {
      let id = figures.dimensions[place].id
      throw .incomplete(
        "The claim names no category of `\(id)`", "Add `\(id)=` and the code of a category.")
    }
    return place
  }

  /// What `of` names.
  private func named() throws(ClaimFault) -> Int? {
    guard let id = terms[.of] else { return nil }
    guard let place = figures.dimensions.firstIndex(where: { $0.id == id }) else {
      throw .unknown(
        "\(subject.name) has no dimension `\(id)`", id, among: figures.dimensions.map(\.id),
        "dimensions")
    }
    return place
  }

  /// The only dimension of which a category is named.
  private func only() throws(ClaimFault) -> Int {
    let places = terms.codes.indices.filter { terms.codes[$0] != DatasetDimension.totalCode }
    if places.count == 1 { return places[0] }
    let ids = (places.isEmpty ? Array(terms.codes.indices) : places).map {
      figures.dimensions[$0].id
    }
    guard places.isEmpty else {
      throw .incomplete(
        "The claim doesn't say which of its dimensions is the part of a whole",
        "Add " + ids.map { "`of=\($0)`" }.joined(separator: " or ") + ".")
    }
    throw .incomplete(
      "The claim names no category",
      "Add " + ids.map { "`\($0)=`" }.joined(separator: " or ") + " and a code.")
  }

  func declaring() throws(ClaimFault) -> Int {
    let places = figures.dimensions.indices.filter { figures.dimensions[$0].hasUndeclared }
    let named = try named()
    guard let place = named ?? (places.count == 1 ? places[0] : nil) else {
      guard !places.isEmpty else {
        throw .unavailable(
          "\(subject.name) doesn't count those who did not declare", "Claim another number.")
      }
      let keys = places.map { "`of=\(figures.dimensions[$0].id)`" }.joined(separator: " or ")
      throw .incomplete("The claim doesn't say what was declared", "Add \(keys).")
    }
    guard terms.codes[place] == DatasetDimension.totalCode else {
      let id = figures.dimensions[place].id
      throw .incomplete(
        "A declaration rate of `\(id)` is of all its categories", "Remove `\(id)=`.")
    }
    return place
  }

  /// Of how many shares are taken.
  func base() throws(ClaimFault) -> ClaimedNumber {
    let named = try named()
    let places = figures.dimensions.indices.filter { figures.dimensions[$0].hasUndeclared }
    guard let place = named ?? (places.count == 1 ? places[0] : nil) else {
      throw .incomplete(
        "The claim doesn't say of which dimension it is the base",
        "Add " + figures.dimensions.map { "`of=\($0.id)`" }.joined(separator: " or ") + ".")
    }
    let counted = try counted()
    let decimals = counted.kind.decimals
    let base = figures.base(terms.codes, of: place, counted.id)
    return claimed(
      .count(decimals: decimals), base, base.count(decimals: decimals).text)
  }

  /// The measure that is counted.
  func counted() throws(ClaimFault) -> DatasetMeasure {
    if let id = terms[.counting] { return try ClaimTerms.measure(id, subject) }
    let measures = subject.dataset.measures
    if let shared = DatasetTables(figures).shared { return shared }
    guard measures.count == 1 else {
      throw .incomplete(
        "\(subject.name) has several measures",
        "Add " + measures.map { "`counting=\($0.id)`" }.joined(separator: " or ") + ".")
    }
    return measures[0]
  }

  /// What happened, and to whom it could have.
  func rate() throws(ClaimFault) -> (events: DatasetMeasure, eligible: DatasetMeasure) {
    let rates = DatasetTables(figures).rates
    guard !rates.isEmpty || terms[.among] != nil else {
      throw .unavailable(
        "\(subject.name) counts nothing that could have happened to others",
        "Claim a share instead.")
    }
    let events: DatasetMeasure
    if let id = terms[.counting] {
      events = try ClaimTerms.measure(id, subject)
    } else if rates.count == 1 {
      events = rates[0].events
    } else {
      let ids = rates.map { "`counting=\($0.events.id)`" }
      throw .incomplete(
        "\(subject.name) counts several things that happened",
        "Add " + ids.joined(separator: " or ") + ".")
    }
    if let id = terms[.among] { return (events, try ClaimTerms.measure(id, subject)) }
    guard let rate = rates.first(where: { $0.events.id == events.id }) else {
      throw .incomplete(
        "`\(events.id)` doesn't count what happened", "Say of whom it is a part: add `among=`.")
    }
    return rate
  }
}
