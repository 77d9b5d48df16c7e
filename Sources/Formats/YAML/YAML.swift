package import Diagnostics

/// Reads YAML into positioned nodes, without guessing at types.
///
/// What is read is the plain part of YAML 1.1 and 1.2: mappings with text keys, sequences, scalars
/// in every style. Anchors, aliases, tags, merge keys, directives, further documents, keys that are
/// not text, and keys that stand twice are errors.
package enum YAML {
  /// Collections within collections, the outermost counted as 1.
  package static let depthLimit = 64
  /// Scalars and collections of one file.
  package static let nodeLimit = 200_000

  /// Reads a YAML file.
  ///
  /// - Returns: every problem that one reading can find, in order of position. There is no node
  ///   when the text can't be read to its end, or when the node would lack what an alias, a merge
  ///   key or a key that is not text stands for; there is one, holding the first of them, when a
  ///   key stands twice. A file without content is an empty mapping.
  package static func parse(
    _ file: SourceFile
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let (text, diagnostics) = SourceText.check(file, as: .yaml)
    guard let text else { return (nil, diagnostics) }
    return parse(text, in: 0..<text.bytes.count)
  }

  /// Reads the YAML within another file, such as front matter.
  ///
  /// - Parameters:
  ///   - range: whole lines of `text.bytes`, without the lines of dashes around them.
  ///   - startingLine: the number of the first of those lines, from 1: for front matter 2.
  package static func parse(
    _ text: SourceText, in range: Range<Int>, startingLine: Int = 1
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let range = range.clamped(to: 0..<text.bytes.count)
    let isWhole = range.count == text.bytes.count
    let bytes = isWhole ? text.bytes : Array(text.bytes[range])
    let source = YAMLSource(path: text.path, bytes: bytes, startingLine: startingLine)
    var composer = YAMLComposer(source)
    return composer.compose(bytes)
  }
}
