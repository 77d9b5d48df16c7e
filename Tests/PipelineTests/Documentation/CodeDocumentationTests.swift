import Diagnostics
import Pipeline
import Testing

/// `docs/diagnostics` says what the program says; `SITEGEN_RECORD` writes it anew.
struct CodeDocumentationTests {
  private static let folder = Files.package + "/docs/diagnostics/"

  @Test func `each code has its page`() throws {
    let examples = try MessageExamples().byCode
    for code in DiagnosticCode.allCodes {
      try compare(code.id + ".md", CodePage(code: code, example: examples[code.id]).text)
    }
  }

  @Test func `the index lists all codes`() throws {
    try compare("README.md", CodeIndex.text)
  }

  @Test func `no page is about a code that is gone`() {
    let pages = Set(Files.names(in: Self.folder))
    let wanted = Set(DiagnosticCode.allCodes.map { $0.id + ".md" } + ["README.md"])
    #expect(pages.subtracting(wanted).sorted() == [])
  }

  @Test(arguments: DiagnosticCode.allCodes)
  func `explanations are sentences`(code: DiagnosticCode) {
    #expect(code.explanation.hasSuffix("."), "\(code.id)")
    #expect(!code.title.hasSuffix("."), "\(code.id)")
    #expect(code.explanation.utf8.count >= 60, "\(code.id) is thin")
    #expect(!code.explanation.contains("\n"), "\(code.id)")
  }

  private func compare(_ name: String, _ text: String) throws {
    let path = Self.folder + name
    if Files.isRecording { try Files.write(path, Array(text.utf8)) }
    #expect(try String(decoding: Files.read(path), as: UTF8.self) == text, "\(name)")
  }
}
