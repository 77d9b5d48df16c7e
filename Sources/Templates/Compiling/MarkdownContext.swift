import Diagnostics

/// Finds for each tag of a Markdown template where it prints, and refuses code and raw HTML, where
/// no escaping works.
struct MarkdownContext {
  private struct State: Equatable {
    /// In the brackets after `](`.
    var isInDestination = false
    /// The number of backticks that opened a code span; 0 outside.
    var codeMarks = 0
    /// The mark of the fence that opened a code block; 0 outside.
    var fence: UInt8 = 0
    /// The last bytes: enough to see `](`, an escape, a run of backticks or a fence.
    var run: UInt8 = 0
    var runLength = 0
    var isLineBlank = true
  }

  let texts: [TemplateText]
  private(set) var diagnostics: [Diagnostic] = []
  /// The last tag that prints into a destination.
  private var printed: TemplateSite?

  init(_ texts: [TemplateText]) { self.texts = texts }

  mutating func check(_ pieces: [TemplatePiece], endingAt end: Location) -> [TemplatePiece] {
    var state = State()
    let count = diagnostics.count
    let result = walk(pieces, &state)
    finishRun(&state)
    if state.isInDestination || state.fence != 0 {
      diagnostics.append(
        Diagnostic(
          .templateMarkdownBalance, at: end, "The template ends within code or a link",
          advice: "Close it, or move the whole of it to one template."))
    }
    // All that follows seems to be code then, and only this mistake is to be mended.
    let first = diagnostics[count...].firstIndex { $0.code == .templateMarkdownBalance }
    if let first { diagnostics.removeSubrange((first + 1)...) }
    return result
  }

  private mutating func walk(_ pieces: [TemplatePiece], _ state: inout State) -> [TemplatePiece] {
    var result: [TemplatePiece] = []
    for piece in pieces {
      switch piece {
      case .literal(let bytes, let site): read(bytes, site, &state, &result)
      case .print(let path, _, let site):
        finishRun(&state)
        if state.isInDestination { printed = site }
        if state.codeMarks > 0 || state.fence != 0 {
          report(
            .templateUnsafePlace, site, "`\(path.text)` may not be printed in code",
            advice: "Print it outside the backticks: no escaping works within them.")
        }
        result.append(.print(path, state.isInDestination ? .markdownDestination : .markdown, site))
        state.isLineBlank = false
        state.run = 0
      case .section(let path, let isInverted, let inner, let site):
        finishRun(&state)
        let before = state
        let body = walk(inner, &state)
        finishRun(&state)
        if before.isInDestination != state.isInDestination || before.codeMarks != state.codeMarks
          || before.fence != state.fence
        {
          report(
            .templateMarkdownBalance, site,
            "The section `\(path.text)` opens or closes code or a link without its other end",
            advice: "Begin and end the section at the same place.")
        }
        result.append(.section(path, isInverted: isInverted, body, site))
      case .call(_, _, _, let site):
        finishRun(&state)
        if state.isInDestination || state.codeMarks > 0 || state.fence != 0 {
          report(
            .templateUnsafePlace, site,
            "A partial that includes itself may not stand in code or a link",
            advice: "Move it out of the code or link.")
        }
        result.append(piece)
      case .indentation, .addressStart, .addressEnd: result.append(piece)
      }
    }
    return result
  }

  private mutating func read(
    _ bytes: ArraySlice<UInt8>, _ site: TemplateSite, _ state: inout State,
    _ result: inout [TemplatePiece]
  ) {
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if state.isInDestination {
        // A destination ends at its bracket or where a title follows.
        if byte == UInt8(ascii: ")") || byte <= 0x20 {
          if start < index { result.append(.literal(bytes[start..<index], site)) }
          result.append(.addressEnd(printed ?? site))
          start = index
          state.isInDestination = false
        }
      } else if byte == UInt8(ascii: "("), state.run == UInt8(ascii: "]"), state.fence == 0,
        state.codeMarks == 0
      {
        result.append(.literal(bytes[start...index], site))
        result.append(.addressStart)
        start = index + 1
        state.isInDestination = true
      } else if state.run == UInt8(ascii: "<"), state.fence == 0, state.codeMarks == 0,
        isTagStart(byte)
      {
        let place =
          site.end - site.start == bytes.count ? site.start + index - bytes.startIndex : site.end
        report(
          .templateUnsafePlace, TemplateSite(file: site.file, start: place - 1, end: place + 1),
          "HTML may not stand in a Markdown template",
          advice: "Write Markdown, or `\\<` for the sign itself.")
      }
      advance(byte, &state)
    }
    if start < bytes.endIndex { result.append(.literal(bytes[start...], site)) }
  }

  private func isTagStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private func advance(_ byte: UInt8, _ state: inout State) {
    if state.run == UInt8(ascii: "\\"), state.fence == 0, state.codeMarks == 0 {
      // Escaped: no mark. A line may end here all the same.
      state.run = 0
      state.isLineBlank = byte == UInt8(ascii: "\n")
      return
    }
    if byte == state.run {
      state.runLength += 1
      return
    }
    finishRun(&state)
    state.run = byte
    state.runLength = 1
    if byte == UInt8(ascii: "\n") {
      state.isLineBlank = true
      // A code span ends with its paragraph; a stray backtick must not swallow the rest.
      state.codeMarks = 0
    }
  }

  private func finishRun(_ state: inout State) {
    let isTick = state.run == UInt8(ascii: "`")
    let mayFence = state.isLineBlank && state.runLength >= 3
    if mayFence, isTick || state.run == UInt8(ascii: "~") {
      if state.fence == 0 {
        state.fence = state.run
      } else if state.fence == state.run {
        state.fence = 0
      }
    } else if isTick, state.fence == 0 {
      if state.codeMarks == 0 {
        state.codeMarks = state.runLength
      } else if state.codeMarks == state.runLength {
        state.codeMarks = 0
      }
    }
    if state.run > 0x20 { state.isLineBlank = false }
    state.run = 0
    state.runLength = 0
  }

  private mutating func report(
    _ code: DiagnosticCode, _ site: TemplateSite, _ message: String, advice: String
  ) {
    diagnostics.append(
      Diagnostic(code, at: texts[site.file].location(site), message, advice: advice))
  }
}
