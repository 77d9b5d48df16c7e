/// A kind of text file that sitegen reads, with the largest size it takes.
///
/// The limits are far above what an edition needs; they bound time and memory on a file that is
/// in the folder by mistake. Sizes are in bytes; 1 MB is 1,000,000 bytes.
package struct TextKind: Sendable, Hashable {
  /// As messages name it: "YAML".
  package let name: String
  package let sizeLimit: Int

  package init(name: String, sizeLimit: Int) {
    self.name = name
    self.sizeLimit = sizeLimit
  }

  package static let yaml = TextKind(name: "YAML", sizeLimit: 4_000_000)
  package static let markdown = TextKind(name: "Markdown", sizeLimit: 1_000_000)
  package static let csv = TextKind(name: "CSV", sizeLimit: 50_000_000)
}
