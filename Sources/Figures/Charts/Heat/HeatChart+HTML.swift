import Markup

extension HeatChart {
  /// For a page: a table, whose rows stand one below the other on narrow screens.
  func html(title: String, description: String) -> SafeHTML {
    ChartPage.html("chart-heat", title: title, description: description) { pen in
      pen.notes(Self.key, "chart-key chart-shades")
      pen.writer.element("table") { writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            writer.element("td", text: "")
            for column in columns { writer.element("th", text: column) }
          }
        }
        writer.element("tbody") { writer in
          for row in rows { write(row, &writer) }
        }
      }
    }
  }

  private func write(_ row: HeatRow, _ writer: inout HTMLWriter) {
    var name = "chart-row"
    if row.isTotal { name += " chart-total" }
    if row.depth > 0 { name += " chart-part" }
    writer.element("tr", ["class": name]) { writer in
      writer.element("th", ["class": "chart-label"], text: row.label)
      for (cell, column) in zip(row.cells, columns) {
        let shade = cell.shade.map { "shade-\($0.rawValue)" } ?? "shade-missing"
        writer.element("td", ["class": shade]) { writer in
          writer.element("span", ["class": "chart-column"], text: column)
          writer.element("span", ["class": "value"], text: cell.text)
        }
      }
    }
  }
}
