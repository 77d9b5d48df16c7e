import Foundation
import Testing

@testable import Disclosure
@testable import Downloads
@testable import Figures

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The spreadsheet of an edition, and the archive that holds it.
struct SpreadsheetTests {
  private static func spreadsheet() throws -> [UInt8] {
    try #require(
      Spreadsheet.bytes(
        title: "Data of <2026>", page: "https://town.example/equality/2026/data/",
        tables: [
          Sheet(Samples.figures, Samples.subject), Sheet(Samples.table, Samples.subject),
        ], Samples.publisher))
  }

  @Test func `its sheets are as they were`() throws {
    let files = try Unzipped(Self.spreadsheet())
    #expect(
      files.names == [
        "mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml",
      ])
    Golden.expect(try files.bytes("content.xml"), "content.xml")
    Golden.expect(try files.bytes("styles.xml"), "styles.xml")
    Golden.expect(try files.bytes("meta.xml"), "meta.xml")
    Golden.expect(try files.bytes("META-INF/manifest.xml"), "manifest.xml")
    for name in files.names.dropFirst() {
      #expect(XMLParser(data: Data(try files.bytes(name))).parse(), "\(name)")
    }
  }

  @Test func `its kind can be read from its first bytes`() throws {
    let bytes = try Self.spreadsheet()
    #expect(String(decoding: bytes[30..<38], as: UTF8.self) == "mimetype")
    #expect(
      String(decoding: bytes[38..<84], as: UTF8.self)
        == "application/vnd.oasis.opendocument.spreadsheet")
    #expect(try Self.spreadsheet() == bytes)
  }

  @Test func `none without a table, and none with too many`() {
    func made(_ count: Int) -> [UInt8]? {
      let table = Sheet(name: "t", title: "T", lines: [], columns: [], rows: [])
      return Spreadsheet.bytes(
        title: "x", page: "", tables: [Sheet](repeating: table, count: count), Samples.publisher)
    }
    #expect(made(0) == nil && made(1) != nil)
    #expect(made(Spreadsheet.tableLimit) != nil && made(Spreadsheet.tableLimit + 1) == nil)
  }

  @Test func `names of sheets are short, plain and different`() {
    let long = String(repeating: "workforce-by-", count: 5)
    let names = SheetNames.unique([
      "Cover", "cover", "COVER", long, long, "a[1]:b/c*?\\'\"", "", "?", "é" + long,
    ])
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy { !$0.isEmpty && $0.count <= 31 })
    #expect(names[1] == "cover 2" && names[5] == "a1bc" && names[6] == "Table")
    #expect(!names.joined().contains { "[]*?:/\\'\"".contains($0) })
  }

  @Test func `columns are called as spreadsheets call them`() {
    let names = [0, 1, 25, 26, 27, 51, 52, 701, 702].map(SpreadsheetContent.column)
    #expect(names == ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test func `text is escaped and what XML can't hold is left out`() {
    #expect(
      XMLText.escaped(" a\u{0}\u{1B} <b>&\"c\" \n\n d\u{FFFF} ")
        == "a &lt;b&gt;&amp;&quot;c&quot; d")
    #expect(XMLText.escaped("Ŵ – “é” 👩‍👩‍👧") == "Ŵ – “é” 👩‍👩‍👧")
  }

  @Test func `checksums are those of the standard`() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xcbf4_3926)
    #expect(CRC32.of([]) == 0)
    #expect(CRC32.of(Array("The quick brown fox jumps over the lazy dog".utf8)) == 0x414f_a339)
  }
}

/// The files of an archive, read by its directory.
private struct Unzipped {
  private(set) var names: [String] = []
  private var files: [String: [UInt8]] = [:]

  init(_ archive: [UInt8]) throws {
    func number(_ place: Int, _ length: Int) -> Int {
      archive[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = archive.count - 22
    try #require(number(end, 4) == 0x0605_4b50)
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      try #require(number(place, 4) == 0x0201_4b50)
      let (size, length, local) = (
        number(place + 24, 4), number(place + 28, 2), number(place + 42, 4)
      )
      let name = String(decoding: archive[place + 46..<place + 46 + length], as: UTF8.self)
      try #require(number(local, 4) == 0x0403_4b50 && number(local + 26, 2) == length)
      let start = local + 30 + length
      let bytes = Array(archive[start..<start + size])
      try #require(number(place + 16, 4) == Int(CRC32.of(bytes)))
      names.append(name)
      files[name] = bytes
      place += 46 + length
    }
  }

  func bytes(_ name: String) throws -> [UInt8] { try #require(files[name]) }
}
