import Disclosure
import Figures
import Model

/// What the page of a pay gap says besides its tables.
struct PayGapSentences {
  private let payGap: PayGap
  private let tables: PayGapTables

  init(_ payGap: PayGap, _ tables: PayGapTables) {
    self.payGap = payGap
    self.tables = tables
  }

  /// The hourly gaps with their change, the bonus gaps, and who was paid one.
  var facts: [String] {
    var facts: [String] = []
    for group in payGap.groups {
      for statistic in [PayGapStatistic.medianHourly, .meanHourly] {
        facts.append(gap(statistic, group) + change(statistic, group))
      }
    }
    for group in payGap.groups {
      for statistic in [PayGapStatistic.medianBonus, .meanBonus] {
        // What is withheld of many groups is for the tables to say.
        let isWithheld = payGap.year.number(statistic, of: group.id.value) == .withheld
        if payGap.groups.count == 1 || !isWithheld { facts.append(gap(statistic, group)) }
      }
    }
    return facts + [PayGapWords.paidBonus(payGap, in: payGap.year)]
  }

  var quarters: [String] {
    payGap.groups.map { PayGapWords.quarters(of: $0, in: payGap.year) }
  }

  private func gap(_ statistic: PayGapStatistic, _ group: PayGapGroup) -> String {
    PayGapWords.gap(
      statistic, of: group, against: payGap.comparator,
      payGap.year.number(statistic, of: group.id.value))
  }

  /// " The gap has narrowed by 0.3 percentage points since 31 March 2024."
  private func change(_ statistic: PayGapStatistic, _ group: PayGapGroup) -> String {
    let years = tables.years.suffix(2)
    guard years.count == 2, let first = years.first,
      let now = payGap.year.number(statistic, of: group.id.value)?.percentage,
      let then = first.number(statistic, of: group.id.value)?.percentage
    else { return "" }
    let since = "since \(first.asAt.value.text)"
    let points = now.tenths - then.tenths
    if points == 0 { return " The gap is as it was on \(first.asAt.value.text)." }
    if (now.tenths < 0) != (then.tenths < 0), now.tenths != 0, then.tenths != 0 {
      let before = PayGapWords.difference(then).replacing(" than", with: "")
      return " On \(first.asAt.value.text) it was \(before)."
    }
    let size = RoundedNumber(
      Percentage(tenths: abs(points), showsDecimal: now.showsDecimal || then.showsDecimal))
    let isOne = size.decimals == 0 && size.units == 1
    let verb = abs(now.tenths) < abs(then.tenths) ? "narrowed" : "widened"
    return " The gap has \(verb) by \(size.text) percentage \(isOne ? "point" : "points") \(since)."
  }

  /// Everyone, the groups, and how many declared.
  var base: [(label: String, text: String)] {
    var base: [(label: String, text: String)] = []
    let year = payGap.year
    if let scope = payGap.scope { base.append(("Who is in and who is not", scope)) }
    if let all = year.employees { base.append(("All employees", "About \(Wording.text(all))")) }
    for group in payGap.allGroups {
      guard let result = year.result(of: group.id.value) else { continue }
      let isWithheld = isSmall(result)
      guard result.employees != nil || isWithheld else { continue }
      base.append(
        (
          group.label,
          result.employees.map { "About \(Wording.text($0))" } ?? Marker.confidential.text
        ))
    }
    if let declared = year.declared {
      base.append(("Declared their \(payGap.characteristic.noun)", FigureCell(declared).text))
    }
    return base + [("Source", payGap.source)]
  }

  private func isSmall(_ result: PayGapResult) -> Bool {
    result.employees == nil
      && PayGapStatistic.allCases.contains { result[$0]?.value == .withheld }
  }

  /// Markers that stand outside of tables.
  var markers: [Marker] {
    let withheld = payGap.year.results.contains(where: isSmall)
    return (withheld ? [.confidential] : [])
      + [payGap.year.declared].compactMap { $0.flatMap { FigureCell($0).marker } }
  }

  var method: [String] {
    let comparator = payGap.comparator.called
    var words = [
      payGap.characteristic.isStatutory
        ? "These are the statistics that the \(law) ask for."
        : "No law asks for these numbers. They are worked out as the gender pay gap is.",
      "A gap is what \(comparator) are paid less what the group is paid, as a percentage of what "
        + "\(comparator) are paid. Below 0 the group is paid more.",
      "The mean adds up the pay of everybody in a group and divides it by how many they are. The "
        + "median is the pay of the person in the middle when all are ranked.",
      "Hourly pay and quarters are those of everybody who was paid their usual full pay in the pay "
        + "period of \(payGap.year.asAt.value.text). Bonuses are those of the twelve months up to "
        + "then, and their averages those of people who were paid one.",
      "For the quarters, everybody in one of the groups is ranked by hourly pay and divided into "
        + "four parts of as equal a size as possible. Those on the same rate are spread over two "
        + "quarters in proportion, where a border falls among them.",
      "A pay gap is not unequal pay, which is to pay people less for the same work for who they are.",
    ]
    if payGap.minimumGroup > 0 {
      words.append(
        "Groups of fewer than \(payGap.minimumGroup) people are withheld, and others with them "
          + "where they could be worked out. Averages of fewer people are, too.")
    }
    if payGap.year.declared != nil {
      words.append("Whoever did not declare is in none of the groups and in no quarter.")
    }
    if payGap.year.results.contains(where: { $0.employees != nil }) {
      words.append("Numbers of people are rounded to tens.")
    }
    return words
  }

  private var law: String {
    switch payGap.employer {
    case .publicAuthority:
      "Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017"
    case .privateOrVoluntary: "Equality Act 2010 (Gender Pay Gap Information) Regulations 2017"
    }
  }

  /// Why years differ from what was published first.
  var revisions: [String] {
    tables.years.compactMap { year in
      year.revision.map { "The numbers of \(year.asAt.value.text) were revised: \($0)" }
    }
  }

  /// What markers mean here.
  static func meanings(of markers: Set<Marker>) -> [(marker: Marker, meaning: String)] {
    Marker.allCases.filter(markers.contains).map { marker in
      switch marker {
      case .confidential:
        (marker, "Withheld, so that nobody can work out what few people are paid.")
      case .notApplicable:
        (marker, "Not defined: where nobody was paid a bonus, there is no average of it.")
      case .unavailable: (marker, "Not available.")
      case .revised: (marker, "Revised since it was published first; the notes say why.")
      default: (marker, marker.meaning)
      }
    }
  }
}
