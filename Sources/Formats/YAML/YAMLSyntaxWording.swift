import Diagnostics

/// Puts libyaml's account of a syntax error into words for someone who writes no programs.
///
/// Where libyaml names the place at which it could no longer read on, the wording looks at the
/// text around for the mistake that editors make, and points there. What is not foreseen keeps
/// libyaml's own words.
struct YAMLSyntaxWording {
  let error: YAMLSyntaxProblem
  let source: YAMLSource

  /// The innermost bracket that is open where the error is.
  let bracket: YAMLMark?

  init(_ error: YAMLSyntaxProblem, in source: YAMLSource, bracket: YAMLMark?) {
    self.error = error
    self.source = source
    self.bracket = bracket
  }

  var diagnostic: Diagnostic {
    switch error.problem {
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      tab
    case "found character that cannot start any token": badFirstCharacter
    case "mapping values are not allowed in this context": unexpectedColon
    case "could not find expected ':'": missingColon
    case "did not find expected key": unexpectedInMapping
    case "did not find expected '-' indicator": unexpectedInSequence
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": brackets
    case "did not find expected node content": missingValue
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      escape
    case "did not find expected comment or line break": blockHeader
    case "block sequence entries are not allowed in this context": unexpectedDash
    case "mapping keys are not allowed in this context": reserved("?")
    default: byContext
    }
  }

  private var byContext: Diagnostic {
    switch error.context {
    case "while scanning an alias": reserved("*")
    case "while scanning an anchor": reserved("&")
    case "while scanning a tag", "while parsing a tag", "while parsing a node": reserved("!")
    default: fallback
    }
  }

  private var fallback: Diagnostic {
    let context = error.context.isEmpty ? "" : " \(error.context)"
    return Diagnostic(
      .yamlSyntax, at: source.location(error.mark),
      "The YAML cannot be read on from here: \(error.problem)\(context)",
      advice: "Compare the line with its neighbours: its indentation, colons, dashes, quotes and "
        + "brackets.")
  }

  private var tab: Diagnostic {
    Diagnostic(
      .yamlTab, at: source.location(error.mark), "A tab stands where the line is indented",
      advice: "Indent with spaces: replace each tab by two spaces.")
  }

  private var badFirstCharacter: Diagnostic {
    let rest = source.lines.line(error.mark.line + 1, from: error.mark.column + 1)
    if rest.first == UInt8(ascii: "\t") { return tab }
    return reserved(rest.first.map { String(Unicode.Scalar($0)) } ?? "")
  }

  /// A value that begins with a character that means something else to YAML.
  private func reserved(_ character: String) -> Diagnostic {
    let mark = ["*", "&", "!"].contains(character) ? error.contextMark : error.mark
    return Diagnostic(
      .yamlReserved, at: source.location(mark),
      "A text cannot begin with \(character == "`" ? "a backtick" : "`\(character)`") unless it is "
        + "in quotes",
      advice: "Put the text in quotes.")
  }

  private var missingValue: Diagnostic {
    if let bracket, source.isEnd(error.mark) { return unclosed(bracket) }
    let rest = source.lines.line(error.mark.line + 1, from: error.mark.column + 1)
    guard let first = rest.first, first < 0x80 else { return fallback }
    let character = String(Unicode.Scalar(first))
    return Diagnostic(
      .yamlBrackets, at: source.location(error.mark), "A value is missing before `\(character)`",
      advice: "Delete the `\(character)`, or write the value before it. If it is part of a text, "
        + "put the text in quotes.")
  }

  private var unclosedQuote: Diagnostic {
    guard error.context == "while scanning a quoted scalar" else { return fallback }
    let quote = source.lines.line(error.contextMark.line + 1, from: error.contextMark.column + 1)
    let isSingle = quote.first == UInt8(ascii: "'")
    return Diagnostic(
      .yamlQuotes, at: source.location(error.contextMark), "This quotation mark is never closed",
      advice: isSingle
        ? "Add the closing `'`. If it is an apostrophe at the start of a text, put the whole text "
          + "in double quotes."
        : "Add the closing `\"`.")
  }

  private var escape: Diagnostic {
    Diagnostic(
      .yamlEscape, at: source.location(error.mark),
      "The backslash in this text begins an escape that YAML does not have",
      advice: "Write the backslash twice, or put the text in single quotes, where a backslash is "
        + "only a backslash.")
  }

  private var blockHeader: Diagnostic {
    Diagnostic(
      .yamlSyntax, at: source.location(error.mark),
      "Text follows on the same line as the `|` or `>` that begins a block of text",
      advice: "Begin the text on the next line, indented further than its key. If the text itself "
        + "begins with `|` or `>`, put it in quotes.")
  }

  private var unexpectedDash: Diagnostic {
    Diagnostic(
      .yamlIndentation, at: source.location(error.mark),
      "A list cannot begin on the same line as its key",
      advice: "Put the first `-` on the next line. If the dash is part of a text, put the text in "
        + "quotes.")
  }

  private var brackets: Diagnostic {
    let isList = error.problem.hasSuffix("']'")
    let (open, close) = isList ? ("[", "]") : ("{", "}")
    let place = "line \(source.location(error.mark).line), column \(error.mark.column + 1)"
    if source.isEnd(error.mark) { return unclosed(error.contextMark) }
    if error.mark.line > error.contextMark.line {
      return Diagnostic(
        .yamlBrackets, at: source.location(error.contextMark),
        "This `\(open)` is not closed before \(place)",
        advice: "Add the closing `\(close)`, or the comma that is missing between two values.")
    }
    let rest = source.lines.line(error.mark.line + 1, from: error.mark.column + 1)
    if let wrong = rest.first, wrong == UInt8(ascii: isList ? "}" : "]") {
      return Diagnostic(
        .yamlBrackets, at: source.location(error.mark),
        "This `\(Unicode.Scalar(wrong))` cannot close what `\(open)` has opened",
        advice: "Write `\(close)` here, or put the text in quotes.", related: [opening(open)])
    }
    return Diagnostic(
      .yamlBrackets, at: source.location(error.mark),
      "A comma or the closing `\(close)` is missing before here",
      advice: "Put a comma between the values. A text that holds a comma, a bracket or a colon "
        + "must be in quotes.",
      related: [opening(open)])
  }

  private func unclosed(_ bracket: YAMLMark) -> Diagnostic {
    let first = source.lines.line(bracket.line + 1, from: bracket.column + 1).first
    let (open, close) = first == UInt8(ascii: "{") ? ("{", "}") : ("[", "]")
    return Diagnostic(
      .yamlBrackets, at: source.location(bracket), "This `\(open)` is never closed",
      advice: "Add the closing `\(close)`. If the bracket is part of a text, put the text in "
        + "quotes.")
  }

  private func opening(_ bracket: String) -> Diagnostic.Related {
    Diagnostic.Related(
      location: source.location(error.contextMark), message: "The `\(bracket)` is here")
  }
}
