extension HTMLRenderer {
  /// Prints a run of siblings with their descendants.
  mutating func inlines(_ range: Range<Int>, _ resolve: Resolver) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = tree.end(of: index)
      switch tree.nodes[index].kind {
      case .text: writer.text(utf8: tree.literal(of: index))
      case .softBreak: writer.newline()
      case .lineBreak: writer.markup("<br>\n")
      case .code:
        writer.markup("<code>")
        writer.text(utf8: tree.literal(of: index))
        writer.markup("</code>")
      case .emphasis:
        writer.markup("<em>")
        inlines(index + 1..<end, resolve)
        writer.markup("</em>")
      case .strong:
        writer.markup("<strong>")
        inlines(index + 1..<end, resolve)
        writer.markup("</strong>")
      case .link: link(index, resolve)
      case .image:
        image(
          index, resolve(tree.place(of: index, isAlone: false)), resolve, hasCaption: false)
      case .footnoteReference: reference(index)
      default: inlines(index + 1..<end, resolve)
      }
      index = end
    }
  }

  private mutating func link(_ index: Int, _ resolve: Resolver) {
    let content = index + 1..<tree.end(of: index)
    switch resolve(tree.place(of: index, isAlone: false)) {
    case .address(let address, let attributes):
      guard open(address, attributes, title: tree.title(of: index)) else {
        return inlines(content, resolve)
      }
      inlines(content, resolve)
      writer.close()
    case .reworded(let address, let text, let attributes):
      guard open(address, attributes, title: tree.title(of: index)) else {
        return writer.text(text)
      }
      writer.text(text)
      writer.close()
    case .words: inlines(content, resolve)
    case .replaced(let html): writer.html(html)
    }
  }

  private mutating func open(
    _ address: String, _ attributes: [HTMLAttribute], title: ArraySlice<UInt8>
  ) -> Bool {
    guard Address.isSafe(address.utf8) else { return false }
    writer.open("a")
    if address.utf8.first == UInt8(ascii: "#"), !idPrefix.isEmpty {
      writer.attribute("href", address: Array(("#" + idPrefix + address.dropFirst()).utf8))
    } else {
      writer.attribute("href", address: address.utf8)
    }
    if !title.isEmpty { writer.attribute("title", utf8: title) }
    for attribute in attributes { writer.attribute(attribute) }
    return true
  }

  mutating func image(
    _ index: Int, _ target: LinkTarget<SafeHTML>, _ resolve: Resolver, hasCaption: Bool
  ) {
    let address: String
    var words = tree.plainText(of: index)
    let attributes: [HTMLAttribute]
    switch target {
    case .address(let found, let more): (address, attributes) = (found, more)
    case .reworded(let found, let text, let more):
      (address, words, attributes) = (found, text, more)
    case .words: return writer.text(words)
    case .replaced(let html): return writer.html(html)
    }
    guard Address.isSafe(address.utf8) else { return writer.text(words) }
    writer.void("img")
    writer.attribute("src", address: address.utf8)
    writer.attribute("alt", words)
    let title = tree.title(of: index)
    if !title.isEmpty, !hasCaption { writer.attribute("title", utf8: title) }
    for attribute in attributes { writer.attribute(attribute) }
  }
}
