import Disclosure
import Figures

/// The sheets before the tables: what the file is, what is in it, what its markers mean.
struct SpreadsheetFront {
  let title: String
  let page: String
  let tables: [Sheet]
  let publisher: FilePublisher

  /// The three sheets, with what they would like to be called.
  var sheets: [Sheet] { sheets(naming: nil) }

  /// - Parameter names: of all sheets of the file, these three first.
  func sheets(naming names: [String]?) -> [Sheet] { [cover, contents(names), notes] }

  private var cover: Sheet {
    var lines = [publisher.warning].compactMap { $0 }
    lines += [
      "Published by \(publisher.name) on \(publisher.published.text).",
      "Last change: \(publisher.changed.text).",
      "This file has \(tables.count) \(tables.count == 1 ? "table" : "tables"), each on a sheet of "
        + "its own. The sheet “Contents” lists them. The sheet “Notes” says what the markers mean.",
      "The same tables, with what to know about them, are at \(page)",
    ]
    if let licence = publisher.licence {
      lines.append("Reuse under the \(licence.name): \(licence.url.value)")
    }
    return Sheet(name: "Cover", title: title, lines: lines)
  }

  private func contents(_ names: [String]?) -> Sheet {
    let rows = tables.enumerated().map { place, table -> [Sheet.Cell] in
      let sheet = place + 3
      return [.link(names?[sheet] ?? table.name, sheet: sheet), .text(table.title)]
    }
    return Sheet(
      name: "Contents", title: "Contents",
      lines: ["This sheet has one table: the sheets of this file, each with a link."],
      columns: [.init(heading: "Sheet", isText: true), .init(heading: "Title", isText: true)],
      rows: rows)
  }

  private var notes: Sheet {
    Sheet(
      name: "Notes", title: "Notes",
      lines: [
        "This sheet has one table: what the markers in the tables mean.",
        "A marker that stands instead of a number is in the number’s cell. One that stands beside "
          + "a number is in a column of its own.",
      ],
      columns: [.init(heading: "Marker", isText: true), .init(heading: "Meaning", isText: true)],
      rows: Marker.allCases.map { [.text($0.text), .text($0.meaning)] })
  }
}
