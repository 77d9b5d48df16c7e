import Figures
import Model

/// Works out what a pay gap says where a claim points:
/// `pay-gap:sex?statistic=median-hourly`.
struct PayGapClaim {
  let index: PublicationIndex
  let claim: ClaimReference
  let scope: ReferenceScope

  /// nil when there is no such pay gap, which another rule reports.
  func number() throws(ClaimFault) -> ClaimedNumber? {
    guard case .success(let resolution) = index.resolve(.claim(claim), from: scope),
      case .payGap(let edition, let place) = resolution.target
    else { return nil }
    let payGap = index.publication.editions[edition].payGaps[place]
    let reader = scope.edition.map { index.publication.editions[$0].status }
    guard index.publication.editions[edition].status != .draft || reader == .draft else {
      throw .unavailable(
        "Pay gap `\(payGap.id)` is of edition `\(index.publication.editions[edition].id)`, which is a "
          + "draft",
        "Publish that edition first, with `status: published`, or say it without a number.")
    }
    let values = try values(payGap)
    let statistic = try statistic(values[.statistic], payGap)
    let group = try group(values[.group], payGap)
    guard !statistic.isGap || group.id.value != payGap.comparator.id.value else {
      throw .incomplete(
        "The gap of `\(group.id.value)` is to itself", "Name another `group`.")
    }
    let now = figure(payGap.year, statistic, group)
    let cells = "\(statistic.rawValue) of \(group.called)"
    guard let measure = values[.measure] else {
      return ClaimedNumber(
        kind: statistic.isGap ? .payGap : .share, value: .figure(now),
        formula: now.percentage(decimals: 1).text, dataset: nil, cells: cells, payGap: payGap,
        naming: { naming(group, payGap, statistic) })
    }
    guard measure == "change" else {
      throw .unknown(
        "A pay gap has no measure `\(measure)`", measure, among: ["change"], "measures")
    }
    let before = try earlier(payGap, edition, values[.since])
    let then = figure(before, statistic, group)
    return ClaimedNumber(
      kind: .points, value: .figure(now.difference(from: then)),
      formula: "\(payGap.year.asAt.value.text): \(now.percentage(decimals: 1).text); "
        + "\(before.asAt.value.text): \(then.percentage(decimals: 1).text)",
      dataset: nil, cells: cells, payGap: payGap, isChange: true)
  }

  /// "lower than men's", "2.1% of women".
  private func naming(
    _ group: PayGapGroup, _ payGap: PayGap, _ statistic: PayGapStatistic
  ) -> Naming {
    let own = Naming.phrases([group.called, group.label, "are", "were"])
    guard statistic.isGap else { return Naming(named: own) }
    let others = [payGap.comparator.called, payGap.comparator.label]
    return Naming(
      rest: Naming.phrases(
        others.flatMap { ["than \($0)", "than \($0)'s", "than for \($0)", "paid to \($0)"] }))
  }

  private static let keys: [ClaimKey] = [.statistic, .group, .measure, .since]

  private func values(_ payGap: PayGap) throws(ClaimFault) -> [ClaimKey: String] {
    var values: [ClaimKey: String] = [:]
    for term in claim.terms {
      guard let key = ClaimKey(rawValue: term.key), Self.keys.contains(key) else {
        throw .unknown(
          "A claim about a pay gap has no key `\(term.key)`", term.key,
          among: Self.keys.map(\.rawValue), "keys")
      }
      guard let value = term.value, !value.isEmpty else {
        throw .incomplete(
          "The claim says nothing of `\(term.key)`", "Write `\(term.key)=` and what it is.")
      }
      guard values.updateValue(value, forKey: key) == nil else {
        throw .incomplete("The claim names `\(term.key)` twice", "Keep one of the two.")
      }
    }
    if values[.since] != nil, values[.measure] == nil {
      throw .incomplete(
        "`since` does nothing without `measure=change`", "Add it, or remove `since`.")
    }
    return values
  }

  private func statistic(
    _ id: String?, _ payGap: PayGap
  ) throws(ClaimFault) -> PayGapStatistic {
    let known = PayGapStatistic.allCases.map(\.rawValue)
    guard let id else {
      throw .incomplete(
        "The claim doesn't say which number of the pay gap it is",
        "Add `statistic=` and one of \(known.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    guard let statistic = PayGapStatistic(rawValue: id) else {
      throw .unknown("A pay gap has no `\(id)`", id, among: known, "statistics")
    }
    return statistic
  }

  private func group(_ id: String?, _ payGap: PayGap) throws(ClaimFault) -> PayGapGroup {
    let known = payGap.allGroups.map(\.id.value)
    guard let id else {
      if payGap.groups.count == 1 { return payGap.groups[0] }
      throw .incomplete(
        "The claim doesn't say whose pay it is",
        "Add `group=` and one of \(known.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    guard let group = payGap.group(id) else {
      throw .unknown("Pay gap `\(payGap.id)` has no group `\(id)`", id, among: known, "groups")
    }
    return group
  }

  private func earlier(
    _ payGap: PayGap, _ edition: Int, _ since: String?
  ) throws(ClaimFault) -> PayGapYear {
    let years = index.years(of: payGap, edition: edition).dropLast()
    let known = years.map { "\($0.asAt.value.year)" }
    guard let since else {
      if let last = years.last { return last }
      throw .unavailable("There is no earlier year to compare with", "Say it without a change.")
    }
    guard let place = known.firstIndex(of: since) else {
      throw .unknown(
        "Pay gap `\(payGap.id)` has no numbers of `\(since)`", since, among: known, "years")
    }
    return years[years.startIndex + place]
  }

  private func figure(
    _ year: PayGapYear, _ statistic: PayGapStatistic, _ group: PayGapGroup
  ) -> Figure {
    switch year.number(statistic, of: group.id.value) {
    case .percentage(let percentage): Figure(percentage)
    case .withheld: .withheld
    case .notApplicable: .notApplicable
    case .unavailable, nil: .unavailable
    }
  }
}
