extension HTMLRenderer {
  mutating func table(_ index: Int, _ resolve: Resolver) {
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
}
