import Diagnostics

/// Runs a program over values. Made for one rendering.
struct TemplateRenderer {
  /// Deeper recursion of partials and sections ends the rendering.
  private static let deepest = 120
  private static let mostProblems = 20

  /// A value that a section is about, and its fields when it has any.
  ///
  /// The fields are pointed at, not held: counting references to a record that all pages share
  /// would make the threads wait for each other.
  struct Scope {
    let value: TemplateValue
    let fields: UnsafeBufferPointer<TemplateRecord.Field>?
  }

  /// The program's arrays, pointed at for the same reason.
  struct Tables {
    let instructions: UnsafeBufferPointer<Instruction>
    let literals: UnsafeBufferPointer<UInt8>
    let heads: UnsafeBufferPointer<TemplateProgram.Head>
  }

  let program: TemplateProgram
  let texts: [TemplateText]
  let contexts: [TemplateValue]
  var output: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var scopes: [Scope] = []
  private var indent: ArraySlice<UInt8> = []
  var addressStart = 0
  private var depth = 0
  private var isStopped = false
  /// The tag that included the partial that is being rendered.
  private var lastCall: Int?
  /// Instructions already complained about: a fault in a list is told once.
  private var reported: Set<Int> = []

  init(
    program: TemplateProgram, texts: [TemplateText], contexts: [TemplateValue], output: [UInt8]
  ) {
    self.program = program
    self.texts = texts
    self.contexts = contexts
    self.output = output
  }

  mutating func render() {
    guard let body = program.bodies.first else { return }
    program.instructions.withUnsafeBufferPointer { instructions in
      program.literals.withUnsafeBufferPointer { literals in
        program.heads.withUnsafeBufferPointer { heads in
          let tables = Tables(instructions: instructions, literals: literals, heads: heads)
          enter(contexts[...], body, tables)
        }
      }
    }
  }

  private mutating func enter(
    _ contexts: ArraySlice<TemplateValue>, _ body: Range<Int>, _ tables: Tables
  ) {
    guard let first = contexts.first else { return run(body, tables) }
    within(first) { $0.enter(contexts.dropFirst(), body, tables) }
  }

  private mutating func within(_ value: TemplateValue, _ body: (inout TemplateRenderer) -> Void) {
    guard case .record(let record) = value else {
      scopes.append(Scope(value: value, fields: nil))
      body(&self)
      scopes.removeLast()
      return
    }
    record.fields.withUnsafeBufferPointer { fields in
      scopes.append(Scope(value: value, fields: fields))
      body(&self)
      scopes.removeLast()
    }
  }

  private mutating func run(_ body: Range<Int>, _ tables: Tables) {
    guard depth < Self.deepest else {
      report(
        .templateRecursion, lastCall ?? max(body.lowerBound - 1, 0),
        "Partials are nested without an end",
        advice: "End the recursion with a section over a list that is empty at the last level.")
      isStopped = true
      return
    }
    depth += 1
    defer { depth -= 1 }
    var index = body.lowerBound
    while index < body.upperBound, !isStopped {
      switch tables.instructions[index] {
      case .literal(let start, let count):
        output.append(
          contentsOf: UnsafeBufferPointer(rebasing: tables.literals[start..<start + count]))
      case .print(let path, let context):
        if let value = lookUp(path, tables, index) { print(value, context, index) }
      case .section(let path, let end):
        if let value = lookUp(path, tables, index) { section(value, index + 1..<end, tables) }
        index = end
        continue
      case .inverted(let path, let end):
        if let value = lookUp(path, tables, index), !value.isTruthy {
          run(index + 1..<end, tables)
        }
        index = end
        continue
      case .call(let subroutine, let start, let count, let keepsIndent):
        lastCall = index
        let outer = indent
        let own = program.literals[start..<start + count]
        indent = keepsIndent ? outer + own : own
        run(program.bodies[subroutine + 1], tables)
        indent = outer
      case .indentation: output.append(contentsOf: indent)
      case .addressStart: addressStart = output.count
      case .addressEnd: checkAddress(index)
      }
      index += 1
    }
  }

  private mutating func section(_ value: TemplateValue, _ body: Range<Int>, _ tables: Tables) {
    if case .list(let items) = value {
      for item in items where !isStopped { within(item) { $0.run(body, tables) } }
    } else if value.isTruthy {
      within(value) { $0.run(body, tables) }
    }
  }

  mutating func report(
    _ code: DiagnosticCode, _ instruction: Int, _ message: String, advice: String
  ) {
    guard reported.insert(instruction).inserted else { return }
    let site = program.sites[instruction]
    diagnostics.append(
      Diagnostic(code, at: texts[site.file].location(site), message, advice: advice))
    if diagnostics.count >= Self.mostProblems { isStopped = true }
  }
}
