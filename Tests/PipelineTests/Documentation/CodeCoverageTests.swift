import Diagnostics
import Pipeline
import Testing

/// Each code is shown by a broken publication, except those that none can show.
struct CodeCoverageTests {
  /// Codes without an example, by the reason.
  private static let exceptions: [String: String] = Dictionary(
    uniqueKeysWithValues: reasons.flatMap { reason, codes in codes.map { ($0, reason) } })

  private static let reasons: [String: [String]] = [
    "the file would be larger than this repository should hold": [
      "text-too-large", "content-too-large", "yaml-too-many-values", "csv-too-large",
    ],
    "such files can't lie in a repository that is also used on macOS and Windows": [
      "content-name-collision", "content-symbolic-link", "content-unreadable",
      "templates-symbolic-link",
    ],
    "it is about raw tables, which lie outside of publications": [
      "raw-folder", "raw-misplaced", "release-restored", "release-without-shares",
      "table-without-total",
    ],
    "it is about an import, which makes no site": [
      "import-answer", "import-column", "import-employer", "import-existing", "import-file",
      "import-group", "import-groups", "import-ignored", "import-pay", "import-too-few",
      "import-unknown",
    ],
    "it is about the disk, or about somebody who changes the files meanwhile": [
      "asset-unreadable", "output-busy", "output-failed", "output-leftovers", "output-path",
      "output-path-clash", "output-refused",
    ],
    "it is about raw tables, which no publication holds": [
      "private-misplaced", "private-not-ignored", "private-tracked", "private-unknown-index",
      "protect-disagrees", "protect-nothing", "release-busy", "release-failed",
    ],
    "it is about raw tables, or about tables larger than an example should be": [
      "disclosure-unprotectable", "disclosure-unproven",
    ],
    "it is about a site that was published": [
      "output-file-changed", "output-file-extra", "output-file-missing",
      "output-manifest-changed", "output-unmarked",
    ],
    "the reader of the file refuses it first, or a rule says the same": [
      "page-address-taken", "page-term-twice",
    ],
    "templates with mistakes are not rendered, and a folder holds no name twice": [
      "template-broken", "template-duplicate",
    ],
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
