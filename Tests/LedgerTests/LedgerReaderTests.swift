import Diagnostics
import Hashing
import Ledger
import Testing

/// Every way to tamper with the list of releases is its own problem.
struct LedgerReaderTests {
  private func problem(_ change: ([String]) -> [String]) -> Diagnostic? {
    let lines = String(decoding: SampleLedger.ledger.text, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let text = change(lines).map { $0 + "\n" }.joined()
    let read = LedgerReader.read(SourceFile(path: "ledger.csv", bytes: Array(text.utf8)))
    #expect((read.ledger == nil) == !read.diagnostics.isEmpty)
    #expect(read.diagnostics.count <= 1)
    return read.diagnostics.first
  }

  @Test func `a line taken out`() {
    let found = problem { Array($0[..<2] + $0[3...]) }
    #expect(found?.code.id == "ledger-line-missing")
    #expect(found?.message.contains("Line 2") == true)
    #expect(problem { [$0[0]] + $0[2...] }?.code.id == "ledger-line-missing")
  }

  @Test func `lines in another order`() {
    #expect(problem { [$0[0], $0[2], $0[1], $0[3]] }?.code.id == "ledger-line-missing")
  }

  @Test func `a line edited`() {
    let other = SHA256.digest(of: [1]).hex
    let found = problem { lines in
      var lines = lines
      lines[2] = lines[2].replacing(SampleLedger.release(1).table.hex, with: other)
      return lines
    }
    #expect(found?.code.id == "ledger-line-changed")
    #expect(found?.location.line == 3)
    #expect(found?.message.contains("2025/data/ages.csv") == true)
  }

  @Test func `a line edited and chained anew`() {
    let found = problem { lines in
      var lines = lines
      let cells = lines[2].split(separator: ",", omittingEmptySubsequences: false)
      let body =
        cells[..<4].joined(separator: ",") + ","
        + SHA256.digest(of: [1]).hex + "," + cells[5] + ","
      let before = lines[1].suffix(64)
      lines[2] = body + "," + SHA256.digest(of: Array("\(before)\n\(body)\n".utf8)).hex
      return lines
    }
    #expect(found?.code.id == "ledger-line-changed")
    #expect(found?.location.line == 4)
  }

  @Test func `what the line puts an end to, edited`() {
    #expect(
      problem { $0.map { $0.replacing(",1.csv,", with: ",2.csv,") } }?.code.id
        == "ledger-line-changed")
  }

  @Test(arguments: [
    "number,edition\n", "", "\n", "1,2,3\n", "\"number", "number;edition;dataset\n",
    "number,edition,dataset,file,sha256,metadata,superseded,chain\n"
      + "01,2026,a,2026/data/a.csv,,,,\n",
    "number,edition,dataset,file,sha256,metadata,superseded,chain\n"
      + "1,2025,a,2026/data/a.csv,,,,0000\n",
    "number,edition,dataset,file,sha256,metadata,superseded,chain\n<<<<<<< HEAD\n",
  ])
  func `anything else`(text: String) {
    let read = LedgerReader.read(SourceFile(path: "ledger.csv", bytes: Array(text.utf8)))
    #expect(read.ledger == nil)
    #expect(read.diagnostics.map(\.code.id) == ["ledger-corrupt"])
  }

  @Test func `line ends of another system do no harm`() {
    let text = String(decoding: SampleLedger.ledger.text, as: UTF8.self)
      .replacing("\n", with: "\r\n")
    let read = LedgerReader.read(SourceFile(path: "ledger.csv", bytes: Array(text.utf8)))
    #expect(read.ledger?.text == SampleLedger.ledger.text)
  }

  @Test func `every changed byte is noticed`() {
    let bytes = SampleLedger.ledger.text
    for place in bytes.indices {
      var changed = bytes
      changed[place] = changed[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
      let read = LedgerReader.read(SourceFile(path: "ledger.csv", bytes: changed))
      #expect(read.ledger == nil, "byte \(place)")
    }
  }
}
