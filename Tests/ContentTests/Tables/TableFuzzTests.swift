import Diagnostics
import Model
import Testing

@testable import Content

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Damaged tables, 1,000 or as many as `SITEGEN_FUZZ` says.
@Suite("Damaged tables")
struct TableFuzzTests {
  static var count: Int { getenv("SITEGEN_FUZZ").flatMap { Int(String(cString: $0)) } ?? 1_000 }

  private static let seeds = [
    "sex,grade,value,marker\nall,lower,739104,\nmale,lower,7391,[p]\nfemale,lower,739103,\n",
    "grade,sex,value\nLower grades,Female,7391\nlower,male,73913\nupper,all,739\n",
    "Pay band,Women,Men,All employees\nlower,7391,73911,739100\nupper,,7391,73914\n",
  ]
  private static let pieces = [
    ",", "\n", "\"", "7391", "<5", "[c]", "[x]", "all", "female", "-", " ", "*", "1,204", "%", ".",
    "é", "value", "sex", "measure", "\r\n", "0", "£", "e5",
  ]

  private static func subject(layout: String) throws -> TableSubject {
    let tree = TemporaryTree(
      DataExample.with(["2026/data/workforce.yaml": DataExample.dataset + layout]))
    let data = try #require(tree.read().publication?.data)
    return try #require(TableSubject.all(data).values.first)
  }

  @Test("No table makes it crash, and no message holds a number of a table")
  func numbersStayUnsaid() throws {
    let subjects = [
      try Self.subject(layout: ""), try Self.subject(layout: PrivateReaderTests.layout),
    ]
    var random = SeededRandom(seed: 7391)
    var read = 0
    for _ in 0..<Self.count {
      var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 0...4, using: &random) { Self.damage(&bytes, &random) }
      let file = SourceFile(path: "t.csv", bytes: bytes)
      for subject in subjects {
        for isRaw in [true, false] {
          let (entries, diagnostics) = TableReader.read(
            file, of: subject.dataset, subject.classifications, isRaw: isRaw)
          if entries != nil { read += 1 }
          #expect(entries != nil || diagnostics.contains { $0.severity == .error })
          for problem in diagnostics {
            let text = problem.message + problem.advice
            #expect(!text.contains("739"), "\(text)")
          }
        }
      }
    }
    #expect(read > Self.count / 20)
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
    let piece = Array((pieces.randomElement(using: &random) ?? "").utf8)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: piece, at: place)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &random) }
    default: bytes.replaceSubrange(place..<end, with: piece)
    }
  }
}
