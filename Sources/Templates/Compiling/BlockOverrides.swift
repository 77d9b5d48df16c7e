/// The arguments that blocks are replaced with while a parent or partial is put in its place.
struct BlockOverrides: Sendable {
  struct Override: Sendable {
    let file: Int
    let block: TemplateBlock
    /// What counts within the argument: the overrides where it was written.
    let overrides: BlockOverrides
  }

  private(set) var byName: [String: Override] = [:]
  /// Equal for equal overrides.
  private(set) var id = 0

  static let none = BlockOverrides()

  /// The overrides within a parent: its own arguments, replaced by those from further out.
  ///
  /// - Parameter known: the ids of overrides met before, by what they hold.
  func adding(_ blocks: [TemplateBlock], file: Int, known: inout [String: Int]) -> BlockOverrides {
    var result = self
    for block in blocks where byName[block.name] == nil {
      result.byName[block.name] = Override(file: file, block: block, overrides: self)
    }
    guard !result.byName.isEmpty else { return result }
    let content = result.byName.sorted { $0.key < $1.key }.map {
      "\($0.key):\($0.value.file):\($0.value.block.site.start):\($0.value.overrides.id)"
    }.joined(separator: ",")
    result.id = known[content] ?? known.count + 1
    known[content] = result.id
    return result
  }
}
