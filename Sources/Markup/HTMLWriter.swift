/// Writes HTML, and SVG within it, element by element; the only maker of `SafeHTML`.
///
/// Names are `StaticString`s, so that no input can become an element or an attribute; all else is
/// escaped. Attributes follow `open` or `void` directly. Not for `script` and `style` elements,
/// whose content HTML does not unescape.
///
/// ```swift
/// var writer = HTMLWriter()
/// writer.element("p", ["class": "note"]) { $0.text(note) }
/// let html = writer.finish()
/// ```
package struct HTMLWriter {
  private var output: [UInt8] = []
  private var names: [StaticString] = []
  private var isInTag = false

  /// - Parameter capacity: how many bytes to make room for.
  package init(capacity: Int = 256) {
    output.reserveCapacity(capacity)
  }

  /// Begins an element; `close` ends it.
  package mutating func open(_ name: StaticString) {
    void(name)
    names.append(name)
  }

  /// Writes an element that has neither content nor end tag, such as `br` and `img`.
  package mutating func void(_ name: StaticString) {
    endTag()
    output.append(UInt8(ascii: "<"))
    output.append(literal: name)
    isInTag = true
  }

  /// Ends the innermost open element; nothing when none is open.
  package mutating func close() {
    guard let name = names.popLast() else { return }
    endTag()
    output.append(literal: "</")
    output.append(literal: name)
    output.append(UInt8(ascii: ">"))
  }

  package mutating func attribute(_ name: StaticString, _ value: String) {
    var value = value
    value.withUTF8 { attribute(name, utf8: $0) }
  }

  package mutating func attribute(_ name: StaticString, utf8 value: some Collection<UInt8>) {
    guard begin(name) else { return }
    HTMLEscape.append(value, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  package mutating func attribute(_ name: StaticString, _ value: Int) {
    guard begin(name) else { return }
    output.append(contentsOf: String(value).utf8)
    output.append(UInt8(ascii: "\""))
  }

  package mutating func attribute(_ attribute: HTMLAttribute) {
    self.attribute(attribute.name, attribute.value)
  }

  /// An attribute that is there or not, such as `hidden`.
  package mutating func flag(_ name: StaticString) {
    guard isInTag else { return }
    output.append(UInt8(ascii: " "))
    output.append(literal: name)
  }

  /// An `href` or `src`; nothing is written for an address that `Address.isSafe` refuses.
  package mutating func attribute(_ name: StaticString, address: some Collection<UInt8>) {
    guard Address.isSafe(address), begin(name) else { return }
    Address.appendEncoded(address, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text(utf8: $0) }
  }

  package mutating func text(utf8: some Collection<UInt8>) {
    endTag()
    HTMLEscape.appendContent(utf8, to: &output)
  }

  /// Writes finished HTML.
  package mutating func html(_ html: SafeHTML) {
    endTag()
    output.append(contentsOf: html.utf8)
  }

  /// Ends the line, for those who read the source.
  package mutating func newline() {
    endTag()
    output.append(UInt8(ascii: "\n"))
  }

  /// An element with attributes and what `body` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ body: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(name)
    for (name, value) in attributes { attribute(name, value) }
    try body(&self)
    close()
  }

  /// An element with attributes and text.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    open(name)
    for (name, value) in attributes { attribute(name, value) }
    self.text(text)
    close()
  }

  /// What was written, with every open element closed.
  package consuming func finish() -> SafeHTML {
    while !names.isEmpty { close() }
    endTag()
    return SafeHTML(utf8: output)
  }

  /// Writes the program's own markup.
  mutating func markup(_ markup: StaticString) {
    endTag()
    output.append(literal: markup)
  }

  private mutating func endTag() {
    guard isInTag else { return }
    isInTag = false
    output.append(UInt8(ascii: ">"))
  }

  private mutating func begin(_ name: StaticString) -> Bool {
    guard isInTag else { return false }
    output.append(UInt8(ascii: " "))
    output.append(literal: name)
    output.append(literal: "=\"")
    return true
  }
}
