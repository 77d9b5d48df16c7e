import Testing

@testable import Figures

struct FindingNumbersTests {
  private func table(_ tenths: [Int]) -> FigureTable {
    FigureTable(
      caption: "", notes: [], rowHeading: "", rowID: "row",
      columns: [
        FigureColumn(
          id: "share", heading: "", label: "", unit: .percentage(decimals: 1), role: .value),
        FigureColumn(id: "n", heading: "", label: "", unit: .count(decimals: 0), role: .base),
      ],
      rows: tenths.enumerated().map { place, units in
        FigureRow(
          id: "\(place)", label: "", shortLabel: "",
          cells: [
            FigureCell(
              number: RoundedNumber(units: units, decimals: 1), marker: nil, text: "any"),
            FigureCell(number: RoundedNumber(units: 77), marker: nil, text: "77"),
          ])
      })
  }

  @Test(arguments: [
    ("12.6% of us", []), ("13% of us", []), ("12% of us", ["12%"]), ("12.5% of us", ["12.5%"]),
    ("12.60% of us", ["12.60%"]), ("77 people", []), ("77% of us", ["77%"]),
    ("none in 2026", []), ("From 4.0% to 12.6%", []), ("From 4% to 12.7%", ["12.7%"]),
    ("A fall of 4.0%", []), ("less than 8% each", []), ("less, 8% each", ["8%"]), ("1.2.6%", []),
    ("%", []), ("a .5%", []),
  ])
  func percentagesOfTheTable(_ text: String, _ missing: [String]) {
    #expect(FindingNumbers.missing(in: text, from: table([126, -40])).map(\.text) == missing)
  }

  /// Whatever is printed may be said as printed, and rounded to whole numbers.
  @Test func everyCellMayBeNamed() {
    for units in -1000...1000 {
      let number = RoundedNumber(units: abs(units), decimals: 1).text
      let whole = RoundedNumber(units: (abs(units) + 5) / 10).text
      let table = table([units])
      #expect(FindingNumbers.missing(in: "\(number)%, or \(whole)%", from: table).isEmpty)
      let other = RoundedNumber(units: abs(units) + 1, decimals: 1).text
      #expect(FindingNumbers.missing(in: "\(other)%", from: table).map(\.text) == ["\(other)%"])
    }
  }

  @Test func `says where a number stands, and what the table has instead`() throws {
    let text = "Ä quarter, and 12.9% too, not 3.6% or 90%"
    let missing = FindingNumbers.missing(in: text, from: table([126, -40]))
    #expect(missing.map(\.text) == ["12.9%", "3.6%", "90%"])
    #expect(missing.map(\.offset) == [15, 30, 38])
    #expect(missing.map(\.nearest?.text) == ["12.6%", nil, nil])
    // Two are near: which one is meant is not clear.
    #expect(FindingNumbers.missing(in: "12.9%", from: table([126, 131])).first?.nearest == nil)
  }
}
