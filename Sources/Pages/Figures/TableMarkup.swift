import Figures
import Markup

/// A figure's table: visible, with a caption outside the part that scrolls, and with roles that
/// outlast the stacking of rows on narrow screens.
struct TableMarkup {
  let table: FigureTable
  /// The id of the caption.
  let anchor: String

  func write(to writer: inout HTMLWriter) {
    writer.element("p", ["class": "table-caption", "id": anchor]) { writer in
      writer.element("strong", text: table.caption)
      for note in table.notes { writer.text(" " + note) }
    }
    writer.element(
      "div",
      ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-labelledby": anchor]
    ) { writer in
      writer.element(
        "table", ["class": "stack numbers", "role": "table", "aria-labelledby": anchor]
      ) { writer in
        head(&writer)
        writer.element("tbody", ["role": "rowgroup"]) { writer in
          for row in table.rows { self.row(row, &writer) }
        }
      }
    }
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.element("thead", ["role": "rowgroup"]) { writer in
      writer.element("tr", ["role": "row"]) { writer in
        writer.element(
          "th", ["role": "columnheader", "scope": "col"], text: table.rowHeading)
        for column in table.columns {
          writer.element(
            "th", ["role": "columnheader", "scope": "col", "class": "number"],
            text: column.heading)
        }
      }
    }
  }

  private func row(_ row: FigureRow, _ writer: inout HTMLWriter) {
    writer.open("tr")
    writer.attribute("role", "row")
    if row.isTotal { writer.attribute("class", "total") }
    writer.element(
      "th",
      ["role": "rowheader", "scope": "row", "class": "depth-\(min(row.depth, 3))"],
      text: row.label)
    for (column, cell) in zip(table.columns, row.cells) {
      writer.element("td", ["role": "cell", "class": "number"]) { writer in
        writer.element("span", ["class": "label"], text: "\(column.heading): ")
        writer.text(cell.text)
      }
    }
    writer.close()
    writer.newline()
  }
}
