import Diagnostics
import Markup
import Model

/// A sentence of a text, with what of it stands in links, and the way back to the source.
struct Sentence {
  /// Letters of the sentence; line breaks and code are spaces.
  let scalars: [Unicode.Scalar]
  /// Of each letter: whether it stands in a link.
  let isLinked: [Bool]
  private let places: [(line: Int, column: Int)]
  private let path: String

  /// Words and numbers in lower case, without marks but for the percent sign.
  static func words(_ scalars: some Sequence<Unicode.Scalar>) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    for scalar in scalars {
      if scalar == "%" {
        close()
        words.append("%")
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else {
        close()
      }
    }
    close()
    return words
  }

  func location(of range: Range<Int>) -> Location {
    let place = places[range.lowerBound]
    return Location(
      path: path, line: place.line, column: place.column, length: max(1, range.count))
  }

  /// Every sentence of a plain text.
  ///
  /// - Parameter place: of a letter, counted from the first.
  static func all(inPlain text: String, place: (Int) -> Location) -> [Sentence] {
    var collector = Collector(path: place(0).path)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let at = place(offset)
      collector.add(scalar, line: at.line, column: at.column, false)
    }
    return collector.finish()
  }

  /// Every sentence that isn't part of a quotation.
  static func all(in prose: Prose) -> [Sentence] {
    var sentences: [Sentence] = []
    var collector = Collector(path: prose.path)
    var (linkEnd, quoteEnd) = (0, 0)
    let document = prose.document
    for node in document.nodes.indices {
      let kind = document.nodes[node].kind
      switch kind {
      case .text:
        guard node >= quoteEnd else { continue }
        let (line, column) = (
          Int(document.nodes[node].line), Int(document.nodes[node].column)
        )
        let text = String(decoding: document.literal(of: node), as: UTF8.self)
        for (offset, scalar) in text.unicodeScalars.enumerated() {
          collector.add(
            scalar, line: line, column: column == 0 ? 0 : column + offset, node < linkEnd)
        }
      case .softBreak, .lineBreak, .code, .footnoteReference:
        collector.add(" ", line: 0, column: 0, node < linkEnd)
      case .link, .image: linkEnd = max(linkEnd, document.end(of: node))
      case .emphasis, .strong: break
      default:
        sentences += collector.finish()
        if kind == .blockQuote { quoteEnd = max(quoteEnd, document.end(of: node)) }
      }
    }
    return sentences + collector.finish()
  }

  /// The letters of one block.
  private struct Collector {
    let path: String
    private var scalars: [Unicode.Scalar] = []
    private var isLinked: [Bool] = []
    private var places: [(line: Int, column: Int)] = []

    init(path: String) { self.path = path }

    mutating func add(_ scalar: Unicode.Scalar, line: Int, column: Int, _ linked: Bool) {
      scalars.append(scalar.properties.isWhitespace ? " " : scalar)
      isLinked.append(linked)
      places.append((line, column))
    }

    mutating func finish() -> [Sentence] {
      var found: [Sentence] = []
      var start = 0
      func close(_ end: Int) {
        guard start < end else { return }
        found.append(
          Sentence(
            scalars: Array(scalars[start..<end]), isLinked: Array(isLinked[start..<end]),
            places: Array(places[start..<end]), path: path))
      }
      for place in scalars.indices.dropFirst() where scalars[place] == " " {
        let isEnd =
          [".", "!", "?"].contains(scalars[place - 1]) && place + 1 < scalars.count
          && (scalars[place + 1].properties.isUppercase || isLinked[place + 1])
        guard isEnd else { continue }
        close(place)
        start = place + 1
      }
      close(scalars.count)
      self = Collector(path: path)
      return found
    }
  }
}
