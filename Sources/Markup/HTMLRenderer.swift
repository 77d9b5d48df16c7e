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
  private var section = ""
  /// How often each note has been referred to so far, by ordinal.
  private var references: [Int: Int] = [:]

  init(document: MarkupDocument, headingOffset: Int, idPrefix: String) {
    self.tree = document
    self.headingOffset = headingOffset
    self.idPrefix = idPrefix
    self.headings = document.headings[...]
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

  private mutating func block(_ index: Int, isTight: Bool, _ resolve: Resolver) {
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

  private mutating func table(_ index: Int, _ resolve: Resolver) {
    writer.open("div")
    writer.attribute("class", "table-scroll")
    writer.attribute("role", "region")
    writer.attribute("tabindex", 0)
    writer.attribute("aria-label", section.isEmpty ? "Table" : "Table: " + section)
    writer.newline()
    writer.markup("<table>\n")
    var isInBody = false
    for row in tree.children(of: index) {
      let isHeader = tree.nodes[row].detail == 1
      if isHeader {
        writer.markup("<thead>\n")
      } else if !isInBody {
        writer.markup("<tbody>\n")
        isInBody = true
      }
      writer.markup("<tr>")
      for cell in tree.children(of: row) { self.cell(cell, isHeader: isHeader, resolve) }
      writer.markup("</tr>\n")
      if isHeader { writer.markup("</thead>\n") }
    }
    if isInBody { writer.markup("</tbody>\n") }
    writer.markup("</table>\n")
    writer.close()
    writer.newline()
  }

  private mutating func cell(_ index: Int, isHeader: Bool, _ resolve: Resolver) {
    let content = index + 1..<tree.end(of: index)
    // A header without words would be announced as a header of nothing.
    let isHeader = isHeader && !content.isEmpty
    writer.markup(isHeader ? "<th scope=\"col\"" : "<td")
    switch tree.nodes[index].detail {
    case 1: writer.markup(" class=\"align-left\">")
    case 2: writer.markup(" class=\"align-centre\">")
    case 3: writer.markup(" class=\"align-right\">")
    default: writer.markup(">")
    }
    inlines(content, resolve)
    writer.markup(isHeader ? "</th>" : "</td>")
  }

  private mutating func note(_ index: Int, _ resolve: Resolver) {
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
