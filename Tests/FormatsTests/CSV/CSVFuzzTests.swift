import Testing

@testable import Formats

@Suite struct CSVFuzzTests {
  @Test func damagedTextsEndInProblemsWithPlaces() {
    let mutator = Mutator(
      seeds: [
        "ethnicity,sex,count,note\nAsian,Female,12,\nBlack,Male,9,\"small, \"\"c\"\"\"\n",
        "\"a\",\"b\"\r\n\"1\",\"two\r\nlines\"\r\n", "\u{FEFF}a\n1\n2\n\n3\n", "a;b\n1;2\n",
        "a,b\n",
        "name,Môn 😀\n£1,–\n,\n,,\n", "x\ty\n1\t2\n",
      ],
      pieces: [
        ",", ",,", "\"", "\"\"", "\",\"", "\n", "\r\n", "\r", ";", "\t", " ", "é", "a,b\n",
        "\"a\nb\"",
        "\u{0}", "\u{FEFF}", "sep=;\n",
      ], seed: 4)
    Fuzz.run("CSV", mutator) { file in
      let (table, diagnostics) = CSV.parse(file)
      #expect(table != nil || !diagnostics.isEmpty, "\(file.bytes)")
      #expect(table?.isComplete != false || !diagnostics.isEmpty, "\(file.bytes)")
      for row in table?.rows.prefix(50).map({ $0 }) ?? [] {
        #expect(row.map(\.text).count == table?.columnCount)
      }
      return diagnostics
    }
  }
}
