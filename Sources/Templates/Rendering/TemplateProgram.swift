/// A compiled template: everything that rendering one page needs, in flat arrays.
struct TemplateProgram: Sendable {
  struct Head: Sendable {
    let name: TemplateName
    let count: Int
  }

  private(set) var instructions: [Instruction] = []
  /// Where each instruction comes from.
  private(set) var sites: [TemplateSite] = []
  private(set) var literals: [UInt8] = []
  private(set) var paths: [TemplatePath] = []
  /// Of each path the first name, which alone is looked up outwards, and the number of names.
  private(set) var heads: [Head] = []
  /// The instructions of the template itself and of each subroutine.
  private(set) var bodies: [Range<Int>] = []
  private var pathIndices: [TemplatePath: Int] = [:]
  /// Literals before it are not joined with later ones: a section begins or ends between them.
  private var barrier = 0

  /// Adds the template, at first, or the next subroutine.
  mutating func add(_ pieces: [TemplatePiece]) {
    let start = instructions.count
    append(pieces)
    bodies.append(start..<instructions.count)
  }

  private mutating func append(_ pieces: [TemplatePiece]) {
    for piece in pieces {
      switch piece {
      case .literal(let bytes, let site):
        if case .literal(let start, let count)? = instructions.last,
          start + count == literals.count,
          instructions.count > barrier
        {
          instructions[instructions.count - 1] = .literal(start: start, count: count + bytes.count)
          literals += bytes
        } else {
          add(.literal(start: literals.count, count: bytes.count), site)
          literals += bytes
        }
      case .print(let path, let context, let site):
        add(.print(path: index(path), context), site)
      case .section(let path, let isInverted, let inner, let site):
        let place = instructions.count
        let path = index(path)
        add(.indentation, site)
        barrier = instructions.count
        append(inner)
        barrier = instructions.count
        instructions[place] =
          isInverted
          ? .inverted(path: path, end: instructions.count)
          : .section(path: path, end: instructions.count)
      case .call(let subroutine, let indent, let keepsIndent, let site):
        add(
          .call(
            subroutine: subroutine, start: literals.count, count: indent.count,
            keepsIndent: keepsIndent), site)
        literals += indent
      case .indentation: add(.indentation, .none)
      case .addressStart: add(.addressStart, .none)
      case .addressEnd(let site): add(.addressEnd, site)
      }
    }
    barrier = instructions.count
  }

  private mutating func add(_ instruction: Instruction, _ site: TemplateSite) {
    instructions.append(instruction)
    sites.append(site)
  }

  private mutating func index(_ path: TemplatePath) -> Int {
    if let index = pathIndices[path] { return index }
    pathIndices[path] = paths.count
    paths.append(path)
    heads.append(Head(name: path.names.first ?? ".", count: path.names.count))
    return paths.count - 1
  }
}
