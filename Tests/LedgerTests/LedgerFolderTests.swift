import Diagnostics
import Ledger
import Testing

/// The folder of the ledger as it lies on disk, whole and tampered with.
struct LedgerFolderTests {
  private func codes(
    _ tables: [(file: LedgerFile, source: SourceFile)] = SampleLedger.tables,
    _ change: (borrowing TemporaryFolder) throws -> Void = { _ in }
  ) throws -> [String] {
    try problems(tables, change).map(\.code.id)
  }

  private func problems(
    _ tables: [(file: LedgerFile, source: SourceFile)] = SampleLedger.tables,
    _ change: (borrowing TemporaryFolder) throws -> Void = { _ in }
  ) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try SampleLedger.lay(in: folder)
    try change(folder)
    let read = LedgerFolder.read(content: folder.path)
    return read.diagnostics + read.problems(with: tables, content: "content")
  }

  @Test func `nothing is wrong with a whole one`() throws {
    #expect(try codes().isEmpty)
    let folder = try TemporaryFolder()
    try SampleLedger.lay(in: folder)
    let read = LedgerFolder.read(content: folder.path)
    #expect(read.copies.map(\.entry.number) == [1, 2, 3])
    #expect(
      read.copies.map { String(decoding: $0.table.bytes, as: UTF8.self) }
        == SampleLedger.texts)
    #expect(
      read.copies.map { String(decoding: $0.metadata.bytes, as: UTF8.self) }
        == SampleLedger.about)
  }

  @Test func `notes and hidden files are passed over`() throws {
    #expect(
      try codes { folder in
        try folder.write("ledger/README.md", [])
        try folder.write("ledger/.4.csv.sitegen-new", [])
      }.isEmpty)
  }

  @Test func `no ledger and no table`() throws {
    let folder = try TemporaryFolder()
    let read = LedgerFolder.read(content: folder.path)
    #expect(!read.isPresent && read.diagnostics.isEmpty)
    #expect(read.ledger?.entries.isEmpty == true)
    #expect(read.problems(with: [], content: "content").isEmpty)
  }

  @Test func `no ledger, but tables`() throws {
    let folder = try TemporaryFolder()
    let found = LedgerFolder.read(content: folder.path)
      .problems(with: SampleLedger.tables, content: "content")
    #expect(found.map(\.code.id) == ["ledger-missing"])
    #expect(found.first?.message.contains("2 tables, such as `2025/data/ages.csv`") == true)
  }

  @Test func `copies without their list`() throws {
    #expect(try codes { $0.remove("ledger/ledger.csv") } == ["ledger-missing"])
  }

  @Test func `a copy missing, of a table and of what it was about`() throws {
    #expect(try codes { $0.remove("ledger/1.csv") } == ["ledger-copy-missing"])
    #expect(try codes { $0.remove("ledger/3.yaml") } == ["ledger-copy-missing"])
  }

  @Test func `a copy edited`() throws {
    let found = try problems { try $0.write("ledger/1.csv", Array("grade,value\n".utf8)) }
    #expect(found.map(\.code.id) == ["ledger-copy-changed"])
    #expect(found.first?.message.contains("release 1, of `2026/data/grades.csv`") == true)
    #expect(try codes { try $0.write("ledger/2.yaml", []) } == ["ledger-copy-changed"])
  }

  @Test func `the last line taken out leaves its copies`() throws {
    let found = try codes { folder in
      let lines = SampleLedger.ledger.text.split(separator: UInt8(ascii: "\n")).dropLast()
      try folder.write("ledger/ledger.csv", lines.flatMap { $0 + [UInt8(ascii: "\n")] })
    }
    #expect(found == ["ledger-copy-unknown", "ledger-copy-unknown"])
  }

  @Test func `a release that was not finished`() throws {
    #expect(
      try codes { try $0.write("ledger/pending.csv", SampleLedger.ledger.text) }
        == ["ledger-unfinished"])
  }

  @Test func `a file that is not the ledger's`() throws {
    #expect(
      try codes { try $0.write("ledger/old-list.csv", []) } == ["ledger-unknown-file"])
  }

  @Test func `a table edited`() throws {
    let tables = [
      SampleLedger.tables[0], SampleLedger.table(SampleLedger.grades, "grade,value\nall,41\n"),
    ]
    let found = try problems(tables)
    #expect(found.map(\.code.id) == ["ledger-table-changed"])
    #expect(found.allSatisfy { !$0.message.contains("41") && !$0.advice.contains("41") })
  }

  @Test func `a table put back to what it was before its correction`() throws {
    let tables = [
      SampleLedger.tables[0], SampleLedger.table(SampleLedger.grades, SampleLedger.texts[0]),
    ]
    #expect(try codes(tables) == ["ledger-table-changed"])
  }

  @Test func `line ends changed are told from other changes`() throws {
    let text = SampleLedger.texts[2].replacing("\n", with: "\r\n")
    let found = try problems([
      SampleLedger.tables[0], SampleLedger.table(SampleLedger.grades, text),
    ])
    #expect(found.map(\.code.id) == ["ledger-table-changed"])
    #expect(found.first?.advice.contains(".gitattributes") == true)
  }

  @Test func `a table that is not on record, and one that is gone`() throws {
    let other = try #require(LedgerFile(table: "2026/data/pay.csv"))
    let tables = [SampleLedger.table(other, "x\n"), SampleLedger.tables[1]]
    #expect(try codes(tables) == ["ledger-table-vanished", "ledger-table-unknown"])
  }

  @Test func `a table that was withdrawn and lies there again`() throws {
    let folder = try TemporaryFolder()
    try SampleLedger.lay(in: folder)
    let ledger = SampleLedger.ledger.adding(SampleLedger.ages, nil)
    try folder.write("ledger/ledger.csv", ledger.text)
    let read = LedgerFolder.read(content: folder.path)
    #expect(read.diagnostics.isEmpty)
    #expect(read.problems(with: [SampleLedger.tables[1]], content: "content").isEmpty)
    #expect(
      read.problems(with: SampleLedger.tables, content: "content").map(\.code.id)
        == ["ledger-table-unknown"])
  }
}
