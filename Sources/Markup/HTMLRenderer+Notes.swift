extension HTMLRenderer {
  mutating func note(_ index: Int, _ resolve: Resolver) {
    let number = tree.number(of: index)
    writer.open("li")
    writer.attribute("id", noteID(number))
    writer.newline()
    var last: Int?
    for child in tree.children(of: index) { last = child }
    for child in tree.children(of: index) {
      guard child == last, tree.nodes[child].kind == .paragraph else {
        block(child, isTight: false, resolve)
        continue
      }
      writer.open("p")
      inlines(child + 1..<tree.end(of: child), resolve)
      backLinks(number)
      writer.close()
      writer.newline()
    }
    if last.map({ tree.nodes[$0].kind != .paragraph }) ?? true {
      writer.open("p")
      backLinks(number)
      writer.close()
      writer.newline()
    }
    writer.close()
    writer.newline()
  }

  private mutating func backLinks(_ number: Int) {
    let count = references[number, default: 0]
    guard count > 0 else { return }
    for reference in 1...count {
      writer.text(utf8: [UInt8(ascii: " ")])
      writer.open("a")
      writer.attribute("href", "#" + referenceID(number, reference))
      writer.attribute("role", "doc-backlink")
      writer.attribute(
        "aria-label",
        "Back to the text of note \(number)" + (reference > 1 ? ", mention \(reference)" : ""))
      // U+FE0E keeps the arrow from being drawn as an emoji.
      writer.text("\u{21A9}\u{FE0E}")
      writer.close()
    }
  }

  /// Full stops stand in no heading's id.
  private func noteID(_ number: Int) -> String { "\(idPrefix)note.\(number)" }

  private func referenceID(_ number: Int, _ reference: Int) -> String {
    "\(idPrefix)note.\(number).ref.\(reference)"
  }

  mutating func reference(_ index: Int) {
    let number = tree.number(of: index)
    let reference = references[number, default: 0] + 1
    references[number] = reference
    writer.open("sup")
    writer.open("a")
    writer.attribute("href", "#" + noteID(number))
    writer.attribute("id", referenceID(number, reference))
    writer.attribute("role", "doc-noteref")
    writer.attribute("aria-label", "Note \(number)")
    writer.text(String(number))
    writer.close()
    writer.close()
  }
}
