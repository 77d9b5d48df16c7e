import Testing

@testable import Content
@testable import Disclosure

@Suite("docs/content.md")
struct DocumentationTests {
  @Test("Its examples make a whole publication without a problem")
  func examplesAreValid() {
    #expect(Documentation.examples.count >= 12)
    let tree = TemporaryTree()
    for example in Documentation.examples { tree.write(example.path, example.text) }
    #expect(tree.problems() == [])
    let publication = tree.read().publication
    #expect(publication?.editions.map(\.id) == ["2026", "2027"])
    #expect(publication?.editions.first?.plans.map(\.id) == ["equality", "priorities", "race"])
  }

  @Test("Its export is read as its dataset says, into the cells of its released table")
  func rawExampleIsValid() throws {
    let tree = TemporaryTree()
    for example in Documentation.examples { tree.write(example.path, example.text) }
    let folder = TemporaryTree()
    let examples = Documentation.examples(in: "private")
    for example in examples { folder.write(example.path, example.text) }
    let reading = tree.read()
    let raw = PrivateReader.read(
      root: folder.root, files: [], content: tree.root, reading: reading, jobs: 1)
    #expect(raw.diagnostics == [])
    #expect(raw.tables.count == 1)
    let cells = try #require(raw.tables.first?.entries)
    let released = try #require(
      reading.tables.first { $0.dataset.key == raw.tables.first?.dataset.key }?.entries)
    #expect(Set(cells.map(\.codes)) == Set(released.map(\.codes)))
    for cell in released where cell.value != nil {
      #expect(cells.contains { $0.codes == cell.codes && $0.value == cell.value })
    }
  }

  @Test("Its smallest publication is one, without a problem")
  func smallestPublicationIsValid() {
    let examples = Documentation.examples(in: "small")
    #expect(examples.map(\.path) == ["site.yaml", "accessibility.yaml", "2026/edition.yaml"])
    let tree = TemporaryTree()
    for example in examples { tree.write(example.path, example.text) }
    #expect(tree.problems() == [])
    #expect(tree.read().publication != nil)
  }

  @Test("It lists every key of every mapping, and no other", arguments: ContentSchema.mappings)
  func keyTable(_ mapping: MappingDescription) {
    let isDocumented = Documentation.text.contains("\n" + mapping.section)
    #expect(isDocumented, "expected:\n\(mapping.section)")
  }

  @Test("It has no table of a mapping that nothing reads")
  func noFurtherTables() throws {
    let start = try #require(Documentation.text.firstRange(of: "\n## Every key\n"))
    let headings = Documentation.text[start.upperBound...].split(separator: "\n")
      .filter { $0.hasPrefix("### ") }
    #expect(
      headings.map(String.init) == ContentSchema.mappings.map { "### " + $0.name.sentenceStart })
  }

  @Test("Every key appears in an example")
  func keysHaveExamples() {
    let examples = Documentation.examples.map(\.text).joined()
    for mapping in ContentSchema.mappings {
      for key in mapping.keys where !["enforcement", "figure", "base"].contains(key.key) {
        let isShown = examples.contains("\(key.key):")
        #expect(isShown, "`\(key.key)` of \(mapping.name)")
      }
    }
  }

  @Test("Every mapping has one name, and its keys one place each")
  func namesAreUnique() {
    let mappings = ContentSchema.mappings
    #expect(Set(mappings.map(\.name)).count == mappings.count)
    for mapping in mappings {
      #expect(!mapping.keys.isEmpty)
      #expect(Set(mapping.keys.map(\.key)).count == mapping.keys.count)
    }
  }
}
