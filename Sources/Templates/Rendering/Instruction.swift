/// One step of rendering; indices are into the program's tables, `end` is an instruction.
enum Instruction: Sendable {
  /// Bytes of the program's literal text.
  case literal(start: Int, count: Int)
  case print(path: Int, PrintContext)
  case section(path: Int, end: Int)
  case inverted(path: Int, end: Int)
  /// Runs the instructions of a subroutine, with literal text as indentation.
  case call(subroutine: Int, start: Int, count: Int, keepsIndent: Bool)
  case indentation
  case addressStart
  case addressEnd
}
