import Diagnostics
import Pipeline
import Testing

/// Each code is shown by a broken publication, except those that none can show.
struct CodeCoverageTests {
  /// Codes without an example, with the reason.
  private static let exceptions: [String: String] = [
    "text-too-large": "the file would be larger than this repository should hold",
    "content-too-large": "the file would be larger than this repository should hold",
    "yaml-too-many-values": "the file would be larger than this repository should hold",
  ]

  @Test func `codes are unique`() {
    let ids = DiagnosticCode.allCodes.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `each code is shown`() throws {
    let shown = Set(try MessageExamples().byCode.keys)
    let known = Set(DiagnosticCode.allCodes.map(\.id))
    #expect(shown.subtracting(known).sorted() == [])
    #expect(known.subtracting(shown).subtracting(Self.exceptions.keys).sorted() == [])
    #expect(shown.intersection(Self.exceptions.keys).sorted() == [], "no longer exceptions")
    #expect(Set(Self.exceptions.keys).subtracting(known).sorted() == [], "codes that are gone")
  }
}
