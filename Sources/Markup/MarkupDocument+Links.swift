extension MarkupDocument {
  /// Every link and image, in document order, images within links after these.
  package var links: [LinkPlace] {
    var places: [LinkPlace] = []
    var paragraph = 0
    for index in nodes.indices {
      switch nodes[index].kind {
      case .paragraph: paragraph = index
      case .link: places.append(place(of: index, isAlone: false))
      case .image: places.append(place(of: index, isAlone: isAlone(index, in: paragraph)))
      default: break
      }
    }
    return places
  }

  /// A link or image as a resolver sees it.
  func place(of index: Int, isAlone: Bool) -> LinkPlace {
    let node = nodes[index]
    return LinkPlace(
      destination: String(decoding: literal(of: index), as: UTF8.self),
      isImage: node.kind == .image, isAlone: isAlone, line: Int(node.line),
      column: Int(node.column), node: index, document: self)
  }

  /// The image that is all there is in a paragraph.
  func loneImage(of paragraph: Int) -> Int? {
    let first = paragraph + 1
    guard first < nodes.count, nodes[first].kind == .image, isAlone(first, in: paragraph)
    else { return nil }
    return first
  }

  private func isAlone(_ index: Int, in paragraph: Int) -> Bool {
    index == paragraph + 1 && nodes[paragraph].kind == .paragraph
      && end(of: index) == end(of: paragraph)
  }
}
