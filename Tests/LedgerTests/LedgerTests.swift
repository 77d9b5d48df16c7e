import Diagnostics
import Hashing
import Ledger
import Testing

struct LedgerTests {
  @Test func `is written line by line, each with what it puts an end to`() throws {
    let lines = String(decoding: SampleLedger.ledger.text, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "number,edition,dataset,file,sha256,metadata,superseded,chain")
    #expect(lines[1].hasPrefix("1,2026,grades,2026/data/grades.csv,"))
    let cells = lines[3].split(separator: ",", omittingEmptySubsequences: false)
    #expect(cells[6] == "1.csv")
  }

  /// The chain as anyone can work it out with a tool for SHA-256.
  @Test func `chains each line to the one before`() {
    let lines = String(decoding: SampleLedger.ledger.text, as: UTF8.self)
      .split(separator: "\n").dropFirst()
    var previous = String(repeating: "0", count: 64)
    for line in lines {
      let body = line.dropLast(65)
      let digest = SHA256.digest(of: Array("\(previous)\n\(body)\n".utf8)).hex
      #expect(line.suffix(64) == digest)
      previous = digest
    }
  }

  @Test func `is read as it was written`() throws {
    let source = SourceFile(path: "ledger.csv", bytes: SampleLedger.ledger.text)
    let (ledger, diagnostics) = LedgerReader.read(source)
    #expect(diagnostics.isEmpty)
    #expect(try #require(ledger).text == SampleLedger.ledger.text)
  }

  @Test func `knows what stands and what is superseded`() {
    let ledger = SampleLedger.ledger
    #expect(ledger.standing.map(\.number) == [2, 3])
    #expect(ledger.superseded.map(\.number) == [1])
    #expect(ledger.last(of: SampleLedger.grades)?.number == 3)
  }

  @Test func `keeps a table that was withdrawn among the superseded`() throws {
    let ledger = SampleLedger.ledger.adding(SampleLedger.ages, nil)
    #expect(ledger.standing.map(\.number) == [3])
    #expect(ledger.superseded.map(\.number) == [1, 2])
    let last = try #require(ledger.entries.last)
    #expect(last.superseded == 2 && last.release == nil)
    let read = LedgerReader.read(SourceFile(path: "ledger.csv", bytes: ledger.text))
    #expect(read.ledger?.text == ledger.text)
    let again = ledger.adding(SampleLedger.ages, SampleLedger.release(1))
    #expect(again.entries.last?.superseded == nil)
    #expect(again.standing.map(\.number) == [5, 3])
  }

  @Test(arguments: [
    "data/grades.csv", "2026/plans/grades.csv", "2026/data/grades.yaml", "../data/grades.csv",
    "2026/data/../x.csv", "2026/data/.csv", "2026/data/Grades.csv", "/data/x.csv", "",
  ])
  func `takes no other place for a table`(path: String) {
    #expect(LedgerFile(table: path) == nil)
  }
}
