import Model
import Testing

@testable import Content

@Suite("Values as text")
struct ValueTextTests {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> DateText {
    .date(CalendarDate(year: year, month: month, day: day))
  }

  static let dates: [(String, DateText)] = [
    ("2026-03-31", day(2026, 3, 31)),
    ("31 March 2026", day(2026, 3, 31)),
    ("1st Sept. 2026", day(2026, 9, 1)),
    ("29 Feb 2028", day(2028, 2, 29)),
    ("2000-02-29", day(2000, 2, 29)),
    ("March 2026", .month(year: 2026, month: 3)),
    ("sept 2026", .month(year: 2026, month: 9)),
    ("31 February 2026", .impossible(reason: "February 2026 has 28 days")),
    ("2026-02-29", .impossible(reason: "February 2026 has 28 days")),
    ("1900-02-29", .impossible(reason: "February 1900 has 28 days")),
    ("2026-04-31", .impossible(reason: "April 2026 has 30 days")),
    ("2026-13-01", .impossible(reason: "There is no month 13")),
    ("2026-00-01", .impossible(reason: "There is no month 0")),
    ("2026-01-00", .impossible(reason: "There is no day 0")),
    ("0026-01-01", .impossible(reason: "The year must lie between 1900 and 2199")),
    ("31/03/2026", .otherForm(iso: "2026-03-31")),
    ("31.3.2026", .otherForm(iso: "2026-03-31")),
    ("2026/03/31", .otherForm(iso: "2026-03-31")),
    ("2026-3-31", .otherForm(iso: "2026-03-31")),
    ("03/31/2026", .impossible(reason: "There is no month 31")),
    ("31/03/26", .other),
    ("soon", .other), ("March", .other), ("31 Marchember 2026", .other), ("", .other),
    ("March 26", .other), ("the 3 of May 2026", .other), ("2026-03-31T10:00", .other),
    ("99999999999999999999-01-01", .other), ("+26-01-2026", .other),
  ]

  @Test("Dates", arguments: dates)
  func date(_ text: String, _ expected: DateText) {
    #expect(DateText(text) == expected)
  }

  @Test("Every day of four centuries is read as written, in both forms")
  func allDays() {
    for year in 1900...2199 {
      for month in 1...12 {
        for day in [1, CalendarDate.lastDay(year: year, month: month)] {
          let date = CalendarDate(year: year, month: month, day: day)
          #expect(DateText(date.iso) == .date(date))
          #expect(DateText(date.text) == .date(date))
        }
      }
    }
  }

  static let times: [(String, Timing)] = [
    ("Ongoing", .ongoing), ("ongoing.", .ongoing), ("Quarterly", .recurring(.quarterly)),
    ("every quarter", .recurring(.quarterly)), ("Annual", .recurring(.annually)),
    ("yearly", .recurring(.annually)), ("MONTHLY", .recurring(.monthly)),
    ("March 2026", .month(year: 2026, month: 3)), ("Mar 2026", .month(year: 2026, month: 3)),
    ("by the end of March 2026", .month(year: 2026, month: 3)),
    ("by 31 March 2026", .date(CalendarDate(year: 2026, month: 3, day: 31))),
    ("2026-03-31", .date(CalendarDate(year: 2026, month: 3, day: 31))),
    ("not stated", .notStated), ("TBC", .notStated),
    ("by March 2027", .month(year: 2027, month: 3)),
    ("in March 2027", .month(year: 2027, month: 3)),
    ("2027", .date(CalendarDate(year: 2027, month: 12, day: 31))),
    ("by the end of 2027", .date(CalendarDate(year: 2027, month: 12, day: 31))),
    ("Every six months", .recurring(.halfYearly)), ("Half-yearly", .recurring(.halfYearly)),
    ("Q1 2027", .asWritten("Q1 2027")), ("Summer 2027", .asWritten("Summer 2027")),
    ("soon", .asWritten("soon")), ("Q3", .asWritten("Q3")), ("by", .asWritten("by")),
    ("2026/27", .asWritten("2026/27")), ("-", .asWritten("-")), ("1800", .asWritten("1800")),
    ("before March 2027", .asWritten("before March 2027")),
  ]

  @Test("By-whens", arguments: times)
  func byWhen(_ text: String, _ expected: Timing) {
    #expect(Timing.read(text) == .timing(expected))
  }

  @Test(
    "By-whens that are slips",
    arguments: [
      "31 February 2026", "by 31 February 2027", "March 1800", "31/03/2026", "2026-13-01",
    ]
  )
  func noByWhen(_ text: String) {
    guard case .problem = Timing.read(text) else {
      Issue.record("\(text) was taken for a time")
      return
    }
  }

  static let percentages: [(String, Int?, Bool)] = [
    ("85%", 850, false), ("85", 850, false), ("12.4%", 124, true), ("12.4 %", 124, true),
    ("7.0", 70, true), ("0%", 0, false), ("100%", 1000, false), ("85 per cent", 850, false),
    ("100.1%", nil, false), ("-5%", nil, false), ("12.45%", nil, false), ("1,5", nil, false),
    (".5", nil, false), ("5.", nil, false), ("%", nil, false), ("999999999999", nil, false),
    ("٥", nil, false),
  ]

  @Test("Percentages", arguments: percentages)
  func percentage(_ text: String, _ tenths: Int?, _ showsDecimal: Bool) {
    let expected = tenths.map { Percentage(tenths: $0, showsDecimal: showsDecimal) }
    #expect(Percentage(text: text) == expected)
  }

  @Test(
    "Slugs",
    arguments: [
      ("race", true), ("a-b-1", true), ("2026", true), ("", false), ("-a", false), ("a-", false),
      ("a--b", false), ("A", false), ("a b", false), ("..", false), ("../a", false), ("é", false),
      ("a.b", false), ("a_b", false), ("/a", false),
    ])
  func slug(_ text: String, _ isValid: Bool) {
    #expect(Slug.isValid(text) == isValid)
  }

  @Test(
    "What is offered for a slug",
    arguments: [
      ("Race Equality", "race-equality"), ("L&D", "l-and-d"), ("Women's network", "womens-network"),
      ("--a--", "a"), ("Ü", nil), ("", nil),
    ] as [(String, String?)])
  func proposal(_ text: String, _ expected: String?) {
    #expect(Slug.proposal(for: text) == expected)
    #expect(Slug.proposal(for: text).map(Slug.isValid) ?? true)
  }

  @Test(
    "Destinations of links",
    arguments: [
      ("action:equality/2.1", true), ("../plans/a.yaml#x", true), ("#x", true),
      ("/glossary/", true),
      ("https://www.gov.uk/a?b=c:d", true), ("mailto:a@b.example", true), ("a/b:c", true),
      ("javascript:alert(1)", false), ("JavaScript:alert(1)", false), ("data:text/html,x", false),
      ("www.gov.uk", false), ("https:/gov.uk", false), ("https://", false), ("acton:2.1", false),
      ("action:", false), ("a b", false), ("a\\b", false), ("file:///etc/passwd", false),
    ])
  func destination(_ text: String, _ isValid: Bool) {
    #expect((LinkText.fault(in: text) == nil) == isValid)
  }
}
