import Diagnostics
import Testing

@testable import Formats

@Suite struct DiagnosticCodeTests {
  private let codes = DiagnosticCode.formatsCodes

  @Test func haveIdsOfTheirOwn() {
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      #expect(
        code.id.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || $0 == 0x2D || (0x30...0x39).contains($0)
        })
    }
  }

  @Test func areExplained() {
    for code in codes {
      #expect(!code.title.hasSuffix("."))
      #expect(code.explanation.hasSuffix("."))
      #expect(!code.explanation.contains("\n"))
    }
  }
}
