import Disclosure
import Model

@testable import Figures

/// A table for every kind of chart, made by hand, with what is hard to draw in it.
enum ChartSamples {
  struct Sample {
    let kind: ChartKind
    let name: String
    let title: String
    let table: FigureTable
  }

  static let all: [Sample] = [
    Sample(kind: .bar, name: "bar", title: "One in eight employees is Asian", table: bar),
    Sample(
      kind: .bar, name: "bar-counts", title: "Most casework is about disability", table: counts),
    Sample(
      kind: .bar, name: "bar-comparator",
      title: "Asian employees are fewer than Asian residents", table: compared),
    Sample(
      kind: .stackedBar, name: "stacked-bar", title: "Senior grades are less diverse",
      table: stacked),
    Sample(
      kind: .dumbbell, name: "dumbbell",
      title: "The workforce is less diverse than the people it serves", table: dumbbell),
    Sample(
      kind: .line, name: "line", title: "More managers are women than six years ago", table: line),
    Sample(
      kind: .line, name: "line-one", title: "The pay gap has closed", table: oneLine),
    Sample(
      kind: .bullet, name: "bullet", title: "Two of four targets are reached", table: bullet),
    Sample(
      kind: .divergingBar, name: "diverging-bar", title: "Women earn less in three departments",
      table: diverging),
    Sample(
      kind: .quarters, name: "quarters", title: "Half of the best paid are women",
      table: quarters),
    Sample(
      kind: .smallMultiples, name: "small-multiples",
      title: "Part-time work is most common in libraries", table: multiples),
    Sample(
      kind: .funnel, name: "funnel", title: "Fewer Asian applicants are shortlisted",
      table: funnel),
    Sample(
      kind: .ragStrip, name: "rag-strip", title: "Training lags behind the other sections",
      table: ratings),
    Sample(
      kind: .heatTable, name: "heat-table", title: "Bullying is reported most in operations",
      table: heat),
  ]

  static func percent(_ tenths: Int, _ flag: Marker? = nil) -> FigureCell {
    let number = RoundedNumber(units: tenths, decimals: 1)
    return FigureCell(
      number: number, marker: flag,
      text: number.text + "%" + (flag.map { " \($0.text)" } ?? ""))
  }

  static func count(_ number: Int, _ flag: Marker? = nil) -> FigureCell {
    let rounded = RoundedNumber(units: number)
    return FigureCell(
      number: rounded, marker: flag, text: rounded.text + (flag.map { " \($0.text)" } ?? ""))
  }

  static let withheld = FigureCell(.confidential)

  static func row(
    _ id: String, _ label: String, _ cells: [FigureCell], depth: Int = 0, total: Bool = false,
    breakBefore: String? = nil
  ) -> FigureRow {
    FigureRow(
      id: id, label: label, shortLabel: label, depth: depth, isTotal: total,
      breakBefore: breakBefore, cells: cells)
  }

  static func column(
    _ id: String, _ label: String, _ unit: FigureUnit = .percentage(decimals: 1),
    _ role: FigureColumn.Role = .value, isUnknown: Bool = false
  ) -> FigureColumn {
    FigureColumn(
      id: id, heading: label, label: label, unit: unit, role: role, isUnknown: isUnknown)
  }

  static func table(_ columns: [FigureColumn], _ rows: [FigureRow]) -> FigureTable {
    FigureTable(
      caption: "Employees by something, 31 March 2026", notes: [], rowHeading: "Group",
      rowID: "group", columns: columns, rows: rows)
  }

  static let base = column("base", "Employees", .count(decimals: 0), .base)

  static let bar = table(
    [column("share", "Employees"), base],
    [
      row("white", "White", [percent(682), count(2044)]),
      row(
        "british", "English, Welsh, Scottish, Northern Irish or British",
        [percent(601), count(1801)], depth: 1),
      row("other-white", "Any other White background", [percent(81), count(243)], depth: 1),
      row("asian", "Asian or Asian British", [percent(124, .provisional), count(372)]),
      row("black", "Black, Black British, Caribbean or African", [percent(58), count(174)]),
      row("mixed", "Mixed or multiple ethnic groups", [percent(3), count(9)]),
      row("gypsy", "Gypsy or Irish Traveller", [withheld, withheld]),
      row("none", "Arab", [percent(0), count(0)]),
      row("all", "All employees", [percent(1000), count(2997)], total: true),
    ])

  static let counts = table(
    [column("cases", "Cases", .count(decimals: 0))],
    [
      row("disability", "Disability", [count(1204)]),
      row("race", "Race", [count(871)]),
      row("sex", "Sex", [count(340, .revised)]),
      row("belief", "Religion or belief", [withheld]),
      row("age", "Age", [count(0)]),
      row("all", "All cases", [count(2431)], total: true),
    ])

  static let compared = table(
    [
      column("share", "Employees"),
      column("residents", "residents", .percentage(decimals: 1), .comparator),
    ],
    [
      row("white", "White", [percent(802), percent(751)]),
      row("asian", "Asian", [percent(124), percent(164)]),
      row("black", "Black", [percent(58), percent(58)]),
      row("mixed", "Mixed", [withheld, percent(27)]),
    ])

  static let stacked = table(
    [
      base, column("white", "White"), column("asian", "Asian"), column("black", "Black"),
      column("mixed", "Mixed"), column("other", "Other"),
      column("unknown", "Not known", isUnknown: true),
    ],
    [
      row(
        "low", "Grades 1 to 5",
        [
          count(1200), percent(520), percent(182), percent(121), percent(57), percent(20),
          percent(100),
        ]),
      row(
        "mid", "Grades 6 to 9",
        [
          count(800), percent(601), percent(150), percent(80), percent(41), percent(18),
          percent(110),
        ]),
      row(
        "high", "Grades 10 and above",
        [count(90), percent(815), percent(91), withheld, withheld, percent(0), percent(33)]),
      row(
        "chief", "Chief officers",
        [withheld, withheld, withheld, withheld, withheld, withheld, withheld]),
      row(
        "all", "All employees",
        [
          count(2997), percent(562), percent(160), percent(100), percent(50), percent(19),
          percent(109),
        ], total: true),
    ])

  static let dumbbell = table(
    [
      column("share", "Workforce"),
      column("residents", "Residents", .percentage(decimals: 1), .comparator),
      column("difference", "Difference", .points(decimals: 1), .difference),
    ],
    [
      row("white", "White", [percent(802), percent(701), count(101)]),
      row("asian", "Asian", [percent(114), percent(164), count(-50)]),
      row("black", "Black", [percent(58), percent(58), count(0)]),
      row("mixed", "Mixed or multiple ethnic groups", [percent(2), percent(27), count(-25)]),
      row("other", "Other", [withheld, percent(50), withheld]),
    ])

  static let line = table(
    [
      column("managers", "Managers"), column("all", "All employees"),
      column("chief", "Chief officers"), column("governors", "Members"),
    ],
    [
      row("2021", "2021", [percent(412), percent(631), percent(250), percent(400)]),
      row("2022", "2022", [percent(431), percent(634), percent(300), percent(405)]),
      row("2023", "2023", [percent(455), percent(640), withheld, percent(410)]),
      row(
        "2024", "2024", [percent(470), percent(590), percent(400), percent(470)],
        breakBefore: "school staff are no longer counted"),
      row("2025", "2025", [percent(481), percent(594), percent(450), percent(480)]),
      row("2026", "2026", [percent(502, .provisional), percent(600), percent(487), percent(491)]),
    ])

  static let oneLine = table(
    [column("median", "Median gap in hourly pay, all employees of the council")],
    [
      row("2023", "31 March 2023", [percent(42)]), row("2024", "31 March 2024", [percent(18)]),
      row("2025", "31 March 2025", [percent(0)]), row("2026", "31 March 2026", [percent(-11)]),
    ])

  static let bullet = table(
    [
      column("share", "Employees"),
      column("target", "target", .percentage(decimals: 0), .target),
      column("by", "To be reached by", .words, .detail),
    ],
    [
      row("disabled", "Disabled people", [percent(98), target(12), FigureCell(words: "2028")]),
      row("minority", "Ethnic minorities", [percent(182), target(18), FigureCell(words: "2027")]),
      row(
        "women", "Women in senior grades", [percent(497), target(50), FigureCell(words: "2027")]),
      row(
        "lgb", "Gay, lesbian or bisexual people", [withheld, target(4), FigureCell(words: "2027")]),
    ])

  static func target(_ number: Int) -> FigureCell {
    FigureCell(number: RoundedNumber(units: number), marker: nil, text: "\(number)%")
  }

  static let diverging = table(
    [column("mean", "Mean"), column("median", "Median")],
    [
      row("social", "Social care: women's pay is lower", [percent(124), percent(81)]),
      row("schools", "Schools: women's pay is lower", [percent(42), percent(3)]),
      row("fire", "Fire and rescue: women's pay is higher", [percent(-51), percent(-24)]),
      row("chief", "Chief executive's office", [withheld, FigureCell(.notApplicable)]),
    ])

  static let quarters = table(
    [column("women", "Women"), column("men", "Men")],
    [
      row("upper", "Upper quarter", [percent(497), percent(503)]),
      row("upper-middle", "Upper middle quarter", [percent(581), percent(419)]),
      row("lower-middle", "Lower middle quarter", [percent(642), percent(358)]),
      row("lower", "Lower quarter", [percent(951), percent(49)]),
    ])

  static let multiples = table(
    [
      column("care", "Adult social care"), column("fire", "Fire and rescue"),
      column("libraries", "Libraries"),
    ],
    [
      row("women", "Women", [percent(412), percent(81), percent(702)]),
      row("men", "Men", [percent(120), withheld, percent(311)]),
    ])

  static let funnel = table(
    [
      column("applied", "Applied"), column("shortlisted", "Shortlisted"),
      column("appointed", "Appointed"),
    ],
    [
      row("white", "White", [percent(1000), percent(412), percent(121)]),
      row("asian", "Asian", [percent(1000), percent(280), percent(62)]),
      row("black", "Black", [percent(1000), percent(301), withheld]),
    ])

  static let ratings = table(
    [
      column("red", "Red", .count(decimals: 0)), column("amber", "Amber", .count(decimals: 0)),
      column("green", "Green", .count(decimals: 0)),
      column("complete", "Complete", .count(decimals: 0)),
      column("not-answered", "Not answered", .count(decimals: 0)),
    ],
    [
      row("lead", "Leadership", [count(2), count(11), count(30), count(12), count(1)]),
      row("train", "Training", [count(21), count(14), count(9), count(0), count(4)]),
      row("buy", "Buying and contracts", [withheld, count(14), withheld, count(0), count(4)]),
      row("none", "Premises", [count(0), count(0), count(0), count(0), count(0)]),
    ])

  static let heat = table(
    [
      column("care", "Adult social care"), column("fire", "Fire and rescue"),
      column("ops", "Operations"), column("libraries", "Libraries"),
    ],
    [
      row(
        "bullying", "Bullying or harassment", [percent(91), percent(120), percent(311), percent(0)]),
      row(
        "fair", "Thinks that promotion is fair",
        [percent(510), percent(620), percent(780), withheld]),
      row("leave", "Thinks of leaving", [percent(250), percent(240), percent(410), percent(181)]),
    ])
}
