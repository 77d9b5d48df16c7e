import Disclosure
import Model
import Testing

@testable import Figures

struct DownloadTests {
  @Test func `is a row for each cell`() {
    let fte = Samples.measure("fte", "Full-time equivalents", .fullTimeEquivalent)
    let dataset = Samples.dataset(
      [Samples.dimension("grade")], measures: [Samples.employees, fte])
    let figures = Samples.figures(
      dataset,
      [
        (["all"], "headcount", Samples.n(1204)), (["all"], "fte", Samples.n(10_005)),
        (["low"], "headcount", .withheld), (["low"], "fte", .withheld),
        (["high"], "headcount", .released(0, .revised)), (["high"], "fte", .released(-4, nil)),
      ])
    #expect(
      String(decoding: figures.table.download, as: UTF8.self) == """
        grade,measure,value,marker
        all,headcount,1204,
        all,fte,1000.5,
        low,headcount,,[c]
        low,fte,,[c]
        high,headcount,0,[r]
        high,fte,-0.4,

        """)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
    ("=SUM(A1)", "'=SUM(A1)"), ("+44", "'+44"), ("@x", "'@x"), ("-x", "'-x"), ("\tx", "'\tx"),
    ("-12", "-12"), ("-12.4", "-12.4"), ("-1.2.3", "'-1.2.3"), ("-", "'-"), ("-.5", "'-.5"),
    ("=1,2", "\"'=1,2\""), ("", ""),
  ])
  func `runs nothing in a spreadsheet`(text: String, field: String) {
    #expect(CSVText.text(text) == field)
  }
}
