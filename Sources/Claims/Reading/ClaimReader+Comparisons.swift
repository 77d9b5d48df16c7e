import Disclosure
import Figures
import Model

extension ClaimReader {
  /// Against an earlier table.
  func change(
    _ measure: ClaimMeasure, since earlier: TableFigures
  ) throws(ClaimFault) -> ClaimedNumber {
    let (now, then) = (
      TableWords.time(subject.dataset.time), TableWords.time(earlier.dataset.time)
    )
    switch DatasetChange(figures, since: earlier) {
    case nil:
      throw .unavailable(
        "What the dataset counts on \(now) can't be compared with \(then)"
          + (DatasetChange.obstacle(subject.dataset, earlier.dataset).map { ": \($0)" } ?? ""),
        "Say the number without a change, or make the two `.yaml` files agree where they can.")
    case .broken(let reason):
      throw .unavailable(
        "The series has a break between \(then) and \(now)",
        "Say the number without a change. The break: \(reason)")
    case .comparable: break
    }
    if measure == .changeInNumber || measure == .percentChange {
      let counted = try counted()
      let decimals = counted.kind.decimals
      let (new, old) = (
        figures.count(terms.codes, counted.id), earlier.count(terms.codes, counted.id)
      )
      let formula =
        "\(now): \(new.count(decimals: decimals).text); \(then): "
        + old.count(decimals: decimals).text
      let difference = new.difference(from: old)
      return measure == .changeInNumber
        ? claimed(
          .difference(decimals: decimals), difference, formula, earlier: earlier.dataset)
        : claimed(.percentChange, difference.ratio(to: old), formula, earlier: earlier.dataset)
    }
    let (new, old) = (try part(measure, of: figures), try part(measure, of: earlier))
    return claimed(
      .points, new.ratio.difference(from: old.ratio),
      "\(now): \(new.explained); \(then): \(old.explained)", earlier: earlier.dataset)
  }

  /// Against a comparator or a target.
  func gap() throws(ClaimFault) -> ClaimedNumber {
    let place = try sharing()
    let id = figures.dimensions[place].id
    guard
      terms.codes.indices.allSatisfy({
        $0 == place || terms.codes[$0] == DatasetDimension.totalCode
      })
    else {
      throw .incomplete(
        "Comparators and targets are for everyone", "Name a category of `\(id)` alone.")
    }
    let (percentage, name) = try percentage(id, terms.codes[place])
    let part = try share(figures, place)
    return claimed(
      .gap, part.ratio.gap(to: percentage),
      "\(part.explained) against \(TableWords.percentage(percentage)), \(name)")
  }

  private func percentage(
    _ dimension: String, _ code: String
  ) throws(ClaimFault) -> (Percentage, String) {
    if let id = terms[.comparator], terms[.to] == nil {
      let own = subject.dataset.comparators.filter { $0.dimension.value == dimension }
      guard let comparator = own.first(where: { $0.id == id }) else {
        throw .unknown(
          "\(subject.name) has no comparator `\(id)` of `\(dimension)`", id, among: own.map(\.id),
          "comparators")
      }
      guard let share = comparator.shares.first(where: { $0.code.value == code }) else {
        throw .unavailable(
          "Comparator `\(id)` has no share of `\(code)`", "Say the share without a comparison.")
      }
      return (share.percentage, comparator.label)
    }
    guard let to = terms[.to], terms[.comparator] == nil else {
      throw .incomplete(
        "The claim doesn't say what the gap is to",
        "Add either `comparator=` and the id of a comparator, or `to=target`.")
    }
    guard to == "target" else {
      throw .unknown("A gap can't be to `\(to)`", to, among: ["target"], "words for it")
    }
    guard
      let target = subject.dataset.targets.first(where: {
        $0.dimension.value == dimension && $0.code.value == code
      })
    else {
      throw .unavailable(
        "\(subject.name) has no target for `\(code)`", "Say the share without a comparison.")
    }
    return (target.percentage, "the target")
  }

  /// Of one category against another.
  func likelihood() throws(ClaimFault) -> ClaimedNumber {
    let place = try sharing()
    guard let code = terms[.comparedWith] else {
      throw .incomplete(
        "The claim doesn't say with whom it compares",
        "Add `compared-with=` and a code of `\(figures.dimensions[place].id)`.")
    }
    let other = try ClaimTerms.code(code, figures.dimensions[place], subject)
    let (events, eligible) = try rate()
    let codes = terms.codes.replacing(place, with: other)
    func part(_ codes: [String]) -> Part {
      Part(figures.count(codes, events.id), of: figures.count(codes, eligible.id))
    }
    return claimed(
      .likelihood,
      figures.relativeLikelihood(
        RelativeLikelihood(
          group: terms.codes, comparedWith: codes, events: events.id, eligible: eligible.id)),
      "\(part(terms.codes).explained) against \(part(codes).explained)")
  }
}
