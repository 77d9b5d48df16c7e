import Diagnostics

/// Finds for each tag of an HTML template where it prints, and refuses the places where escaping
/// could not make text safe.
struct HTMLContext {
  let texts: [TemplateText]
  private(set) var diagnostics: [Diagnostic] = []
  /// The last tag that prints into an address.
  private var printed: TemplateSite?

  init(_ texts: [TemplateText]) { self.texts = texts }

  /// - Parameter end: where to report a template that ends within a tag.
  mutating func check(_ pieces: [TemplatePiece], endingAt end: Location) -> [TemplatePiece] {
    let (result, state) = walk(pieces, from: .start)
    if state != .start {
      diagnostics.append(
        Diagnostic(
          .templateHTMLBalance, at: end,
          "The template ends within a tag, a comment or an element that holds only text",
          advice: "Close it, or move the whole of it to one template."))
    }
    return result
  }

  private mutating func walk(_ pieces: [TemplatePiece], from start: HTMLState)
    -> ([TemplatePiece], HTMLState)
  {
    var state = start
    var result: [TemplatePiece] = []
    for piece in pieces {
      switch piece {
      case .literal(let bytes, let site): read(bytes, site, &state, &result)
      case .print(let path, _, let site):
        if state.holdsAddress { printed = site }
        switch state.printing {
        case .success(let context): result.append(.print(path, context, site))
        case .failure(let refusal):
          report(
            .templateUnsafePlace, site, "`\(path.text)` may not be printed \(refusal.reason)",
            advice: refusal.advice)
        }
      case .section(let path, let isInverted, let inner, let site):
        let (body, after) = section(inner, from: state, isLoop: !isInverted, path, site)
        result.append(.section(path, isInverted: isInverted, body, site))
        state = after
      case .call(_, _, _, let site):
        if state != .start {
          report(
            .templateUnsafePlace, site,
            "A partial that includes itself may only stand between elements",
            advice: "Move it out of the tag.")
        }
        result.append(piece)
      case .indentation, .addressStart, .addressEnd: result.append(piece)
      }
    }
    return (result, state)
  }

  private mutating func section(
    _ inner: [TemplatePiece], from start: HTMLState, isLoop: Bool, _ path: TemplatePath,
    _ site: TemplateSite
  ) -> ([TemplatePiece], HTMLState) {
    let (body, end) = walk(inner, from: start)
    guard let joined = start.joined(with: end) else {
      report(
        .templateHTMLBalance, site,
        "The section `\(path.text)` opens or closes an HTML tag or attribute without its other end",
        advice: "Begin and end the section at the same place: both between elements, both within "
          + "one tag, or both within one attribute value.")
      return (body, start)
    }
    guard isLoop, joined != start else { return (body, joined) }
    // Rendered again, the section begins where it ended, which may make another attribute of it.
    let (again, last) = walk(inner, from: end.repeated)
    if joined.joined(with: last) != joined || addresses(body) != addresses(again) {
      report(
        .templateHTMLBalance, site,
        "The section `\(path.text)` cannot be repeated: it ends in another place than it begins",
        advice: "Begin and end the section at the same place.")
    }
    return (body, joined)
  }

  private func addresses(_ pieces: [TemplatePiece]) -> Int {
    pieces.reduce(0) { count, piece in
      switch piece {
      case .addressStart: count + 1
      case .section(_, _, let inner, _): count + addresses(inner)
      default: count
      }
    }
  }

  private mutating func read(
    _ bytes: ArraySlice<UInt8>, _ site: TemplateSite, _ state: inout HTMLState,
    _ result: inout [TemplatePiece]
  ) {
    var start = bytes.startIndex
    var hasReported = false
    for index in bytes.indices {
      // Most bytes: worth the line, since people run debug builds.
      if state.mode == .text, bytes[index] != UInt8(ascii: "<") { continue }
      let heldAddress = state.holdsAddress
      if !state.read(bytes[index]), !hasReported {
        hasReported = true
        let place =
          site.end - site.start == bytes.count
          ? site.start + index - bytes.startIndex : site.start
        report(
          .templateHTMLBalance, TemplateSite(file: site.file, start: place, end: place + 1),
          "An attribute must follow white space, and `=` the name of one",
          advice: "Put a space before the attribute, within or after the section before it.")
      }
      guard state.holdsAddress != heldAddress else { continue }
      // The quotation mark stands outside the address on both sides.
      let cut = heldAddress ? index : index + 1
      append(bytes[start..<cut], site, &result)
      start = cut
      if heldAddress { end(site, &result) } else { result.append(.addressStart) }
    }
    append(bytes[start...], site, &result)
  }

  private func append(
    _ bytes: ArraySlice<UInt8>, _ site: TemplateSite, _ result: inout [TemplatePiece]
  ) {
    if !bytes.isEmpty { result.append(.literal(bytes, site)) }
  }

  /// An address without a value in it is the template's author's own and needs no check.
  private func end(_ site: TemplateSite, _ result: inout [TemplatePiece]) {
    if case .addressStart? = result.last {
      result.removeLast()
    } else if result.count >= 2, case .addressStart = result[result.count - 2],
      case .literal = result[result.count - 1]
    {
      result.remove(at: result.count - 2)
    } else {
      result.append(.addressEnd(printed ?? site))
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ site: TemplateSite, _ message: String, advice: String
  ) {
    diagnostics.append(
      Diagnostic(code, at: texts[site.file].location(site), message, advice: advice))
  }
}
