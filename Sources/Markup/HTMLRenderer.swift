/// Prints one document as HTML.
struct HTMLRenderer {
  typealias Resolver = (LinkPlace) -> LinkTarget<SafeHTML>

  let tree: MarkupDocument
  let headingOffset: Int
  let idPrefix: String
  var writer: HTMLWriter
  /// The ids of the headings that are still to come, in order.
  private var headings: ArraySlice<Heading>
  /// The text of the last heading, which names the tables below it.
  var section = ""
  /// How often each note has been referred to so far, by ordinal.
  var references: [Int: Int] = [:]

  init(document: MarkupDocument, headingOffset: Int, idPrefix: String, headings: [Heading]) {
    self.tree = document
    self.headingOffset = headingOffset
    self.idPrefix = idPrefix
    self.headings = headings[...]
    self.writer = HTMLWriter(capacity: document.text.count * 2 + document.nodes.count * 16)
  }

  mutating func document(_ resolve: Resolver) -> SafeHTML {
    var isInNotes = false
    for child in tree.children() {
      if tree.nodes[child].kind == .footnoteDefinition, !isInNotes {
        writer.markup(
          "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n")
        isInNotes = true
      }
      block(child, isTight: false, resolve)
    }
    if isInNotes { writer.markup("</ol>\n</section>\n") }
    return writer.finish()
  }

  mutating func inlineOnly(_ resolve: Resolver) -> SafeHTML {
    var isFirst = true
    var index = 1
    while index < tree.nodes.count {
      switch tree.nodes[index].kind {
      case .paragraph, .heading:
        if !isFirst { writer.text(utf8: [UInt8(ascii: " ")]) }
        isFirst = false
        inlines(index + 1..<tree.end(of: index), resolve)
        index = tree.end(of: index)
      case .blockQuote, .list, .item: index += 1
      default: index = tree.end(of: index)
      }
    }
    return writer.finish()
  }

  mutating func block(_ index: Int, isTight: Bool, _ resolve: Resolver) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph: paragraph(index, isTight: isTight, resolve)
    case .heading: heading(index, resolve)
    case .thematicBreak: writer.markup("<hr>\n")
    case .blockQuote: quotation(index, resolve)
    case .list: list(index, resolve)
    case .codeBlock: codeBlock(index)
    case .table: table(index, resolve)
    case .footnoteDefinition: note(index, resolve)
    default: blocks(index, isTight: isTight, resolve)
    }
  }

  private mutating func blocks(_ index: Int, isTight: Bool, _ resolve: Resolver) {
    var isAfterWords = false
    for child in tree.children(of: index) {
      if isAfterWords { writer.newline() }
      block(child, isTight: isTight, resolve)
      isAfterWords = isTight && tree.nodes[child].kind == .paragraph
    }
  }

  private mutating func paragraph(_ index: Int, isTight: Bool, _ resolve: Resolver) {
    if let image = tree.loneImage(of: index) {
      let target = resolve(tree.place(of: image, isAlone: true))
      if case .replaced(let html) = target {
        writer.html(html)
        writer.newline()
        return
      }
      let title = tree.title(of: image)
      if !title.isEmpty {
        writer.open("figure")
        self.image(image, target, resolve, hasCaption: true)
        writer.open("figcaption")
        writer.text(utf8: title)
        writer.close()
        writer.close()
        writer.newline()
        return
      }
      if !isTight { writer.open("p") }
      self.image(image, target, resolve, hasCaption: false)
    } else {
      if !isTight { writer.open("p") }
      inlines(index + 1..<tree.end(of: index), resolve)
    }
    guard !isTight else { return }
    writer.close()
    writer.newline()
  }

  private mutating func heading(_ index: Int, _ resolve: Resolver) {
    let name: StaticString =
      switch Int(tree.nodes[index].detail) + headingOffset {
      case ...1: "h1"
      case 2: "h2"
      case 3: "h3"
      case 4: "h4"
      case 5: "h5"
      default: "h6"
      }
    writer.open(name)
    if let heading = headings.popFirst() {
      writer.attribute("id", idPrefix.isEmpty ? heading.id : idPrefix + heading.id)
      section = heading.text
    }
    inlines(index + 1..<tree.end(of: index), resolve)
    writer.close()
    writer.newline()
  }

  private mutating func quotation(_ index: Int, _ resolve: Resolver) {
    guard let attribution = tree.attribution(of: index) else {
      writer.markup("<blockquote>\n")
      blocks(index, isTight: false, resolve)
      writer.markup("</blockquote>\n")
      return
    }
    writer.markup("<figure class=\"quotation\">\n<blockquote>\n")
    for child in tree.children(of: index) {
      guard tree.end(of: child) == attribution.upperBound else {
        block(child, isTight: false, resolve)
        continue
      }
      // The break before the attribution is left out; a paragraph that is all attribution too.
      guard attribution.lowerBound > child + 1 else { continue }
      writer.open("p")
      inlines(child + 1..<attribution.lowerBound - 1, resolve)
      writer.close()
      writer.newline()
    }
    writer.markup("</blockquote>\n<figcaption>")
    inlines(attribution, resolve)
    writer.markup("</figcaption>\n</figure>\n")
  }

  private mutating func list(_ index: Int, _ resolve: Resolver) {
    let style = MarkupDocument.ListStyle(rawValue: tree.nodes[index].detail)
    writer.open(style.contains(.ordered) ? "ol" : "ul")
    if style.contains(.ordered), tree.number(of: index) != 1 {
      writer.attribute("start", tree.number(of: index))
    }
    if tree.children(of: index).contains(where: { tree.nodes[$0].detail != 0 }) {
      writer.attribute("class", "tasks")
    }
    writer.newline()
    for item in tree.children(of: index) {
      // Words and not a disabled checkbox: every reader says them, and they copy and print.
      switch tree.nodes[item].detail {
      case 1: writer.markup("<li><span class=\"task-state\">To do:</span> ")
      case 2: writer.markup("<li><span class=\"task-state\">Done:</span> ")
      default: writer.markup("<li>")
      }
      blocks(item, isTight: style.contains(.tight), resolve)
      writer.markup("</li>\n")
    }
    writer.close()
    writer.newline()
  }

  private mutating func codeBlock(_ index: Int) {
    writer.open("pre")
    writer.open("code")
    let info = tree.title(of: index).prefix { $0 != UInt8(ascii: " ") }
    if !info.isEmpty { writer.attribute("class", utf8: Array("language-".utf8) + info) }
    writer.text(utf8: tree.literal(of: index))
    writer.close()
    writer.close()
    writer.newline()
  }
}
