import Testing

@testable import Formats

@Suite struct YAMLRoundTripTests {
  @Test func findsEveryValueWhereItWasWritten() {
    for seed in 0..<1_500 as Range<UInt64> {
      let (text, written) = RandomYAML.document(seed: seed)
      let (node, diagnostics) = YAML.parse(source(text))
      #expect(report(diagnostics) == "", "\(seed):\n\(text)")
      if node == written { continue }
      let read = node.map(outline) ?? []
      let difference = zip(outline(written), read).first { $0 != $1 }
      Issue.record("\(seed): written and read \(String(describing: difference))\n\(text)")
      return
    }
  }
}
