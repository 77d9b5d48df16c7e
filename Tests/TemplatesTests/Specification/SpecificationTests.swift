import Diagnostics
import Templates
import Testing

@Suite struct SpecificationTests {
  @Test(arguments: SpecificationCase.all)
  func followsTheSpecificationOrRefuses(_ fact: SpecificationCase) {
    var files = ["case.html": fact.template]
    for (name, text) in fact.partials { files["partials/\(name).html"] = text }
    let result = Rendering.of("case.html", files, [fact.data])
    switch fact.outcome {
    case .prints(let expected):
      #expect(result.text == expected, "\(result.messages)")
      #expect(result.diagnostics.isEmpty)
    case .refused(let code, _):
      #expect(result.text.isEmpty)
      #expect(result.diagnostics.contains { $0.code.id == code }, "\(result.messages)")
    }
  }

  /// `docs/templates.md` gives these numbers.
  @Test func deviationsAreFew() {
    var counts: [SpecificationCase.Deviation: Int] = [:]
    for fact in SpecificationCase.all {
      if case .refused(_, let deviation) = fact.outcome { counts[deviation, default: 0] += 1 }
    }
    #expect(
      counts == [.noUnescapedTags: 23, .unknownNames: 10, .unknownPartials: 1, .strayContent: 2])
  }

  /// The number of cases in each module of the specification's version 1.4.
  @Test func noCaseIsMissing() {
    let counts = Dictionary(grouping: SpecificationCase.all, by: \.module).mapValues(\.count)
    #expect(
      counts == [
        "interpolation": 42, "sections": 34, "inverted": 22, "comments": 12, "delimiters": 14,
        "partials": 12, "inheritance": 27,
      ])
    #expect(Set(SpecificationCase.all.map(\.testDescription)).count == 163)
  }
}
