import Diagnostics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The texts in `Golden` are what reports look like; a change of one is a change for whoever
/// reads or parses them. `UPDATE_GOLDEN=1` writes them anew, to be read before they are kept.
struct ReportTests {
  @Test(arguments: [
    (ReportFormat.text, false, "report.txt"), (.text, true, "report-in-colour.txt"),
    (.json, false, "report.json"), (.sarif, false, "report.sarif"),
    (.github, false, "report.github"),
  ])
  func isAsAgreed(format: ReportFormat, inColour: Bool, name: String) throws {
    let text = ReportSample.report.formatted(as: format, inColour: inColour)
    let golden = try GoldenFile(name)
    if getenv("UPDATE_GOLDEN") != nil { try golden.write(text) }
    #expect(try golden.read() == Array(text.utf8))
  }

  @Test(arguments: [
    (ReportFormat.text, ""), (.github, ""),
    (
      .json,
      """
      {
        "version": 1,
        "summary": {
          "errors": 0,
          "warnings": 0,
          "notes": 0
        },
        "diagnostics": []
      }

      """
    ),
  ])
  func saysLittleWhenAllIsWell(format: ReportFormat, text: String) {
    #expect(Report([]).formatted(as: format) == text)
  }

  @Test func countsEachSeverityOnce() {
    #expect(Severity.allCases.map(ReportSample.report.count) == [2, 1, 1])
  }

  @Test func isTheSameForAnyOrder() {
    let problems = ReportSample.report.diagnostics
    for shift in problems.indices {
      let turned = Report(
        Array(problems[shift...] + problems[..<shift]) + problems,
        sources: [ReportSample.source.path: ReportSample.source])
      #expect(turned.diagnostics == problems)
    }
  }

  /// Each problem at the end of one line of 400,000 characters: quadratic work would take minutes.
  @Test(.timeLimit(.minutes(1)))
  func staysLinearInOneLongLine() {
    let source = SourceFile(path: "a", bytes: Array(repeating: UInt8(ascii: "x"), count: 400_000))
    let problems = (1...4_000).map {
      Diagnostic(
        ReportSample.context, at: Location(path: "a", line: 1, column: $0 * 100), "here", advice: ""
      )
    }
    let text = Report(problems, sources: ["a": source]).formatted(as: .text)
    #expect(text.utf8.count < 2_000_000)
  }

  @Test(.timeLimit(.minutes(1)))
  func staysLinearInManyLines() {
    let lines = String(repeating: "one line\n", count: 20_000)
    let problems = (1...20_000).map {
      Diagnostic(
        ReportSample.context, at: Location(path: "a", line: $0, column: 5), "here", advice: "")
    }
    let source = SourceFile(path: "a", bytes: Array(lines.utf8))
    let text = Report(problems, sources: ["a": source]).formatted(as: .text)
    #expect(text.hasSuffix("20000 | one line\n      |     ^\n"))
  }
}
