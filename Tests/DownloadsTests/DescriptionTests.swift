import Foundation
import Hashing
import Testing

@testable import Disclosure
@testable import Downloads
@testable import Figures

/// JSON files, and the descriptions of CSV files.
struct DescriptionTests {
  @Test func `a figure as JSON`() throws {
    let bytes = Samples.table.json(Samples.subject, Samples.publisher)
    Golden.expect(bytes, "figure.json")
    let read = try Golden.json(bytes)
    #expect(read["title"] as? String == Samples.subject.title)
    let rows = try #require(read["rows"] as? [[String: Any]])
    #expect(rows.map { $0["label"] as? String } == Samples.table.rows.map(\.label))
    // The same numbers and markers as in the table, to the last digit.
    for (row, shown) in zip(rows, Samples.table.rows) {
      let cells = try #require(row["cells"] as? [[String: Any]])
      for (cell, shown) in zip(cells, shown.cells) {
        #expect(cell["marker"] as? String == shown.marker?.text)
        if let number = shown.number {
          let value = try #require(cell["value"] as? NSNumber)
          #expect(value.doubleValue == Double(number.machineText))
        } else {
          #expect(!(cell["value"] is NSNumber))
        }
      }
    }
  }

  @Test func `a dataset as JSON`() throws {
    let bytes = Samples.figures.json(Samples.subject, Samples.publisher)
    Golden.expect(bytes, "dataset.json")
    let cells = try #require(try Golden.json(bytes)["cells"] as? [[String: Any]])
    let rows = try CSVTests.read(Samples.figures.table.csv).rows
    #expect(cells.count == rows.count)
    for (cell, row) in zip(cells, rows) {
      #expect(cell["ethnicity"] as? String == row[0] && cell["measure"] as? String == row[2])
      #expect((cell["value"] as? NSNumber)?.doubleValue == Double(row[3]))
      #expect(cell["marker"] as? String ?? "" == row[4])
    }
  }

  @Test func `the description of a CSV file`() throws {
    let figure = CSVWMetadata.bytes(
      of: "workforce-ethnicity.csv", Samples.subject, Samples.table.schema, Samples.publisher)
    Golden.expect(figure, "figure.csv-metadata.json")
    let dataset = CSVWMetadata.bytes(
      of: "workforce.csv", Samples.subject, Samples.figures.schema, Samples.publisher)
    Golden.expect(dataset, "dataset.csv-metadata.json")
    #expect(try Golden.json(figure)["url"] as? String == "workforce-ethnicity.csv")
    _ = try Golden.json(dataset)
  }

  @Test func `names of columns can stand in an address and differ`() throws {
    let names = ["a-b", "a_b", "_x", "", "é"]
    let schema = FileSchema(
      columns: names.map { FileColumn(name: $0, title: $0, kind: .words) }, key: ["a_b"])
    let bytes = CSVWMetadata.bytes(of: "x.csv", Samples.subject, schema, Samples.publisher)
    let read = try #require(try Golden.json(bytes)["tableSchema"] as? [String: Any])
    let columns = try #require(read["columns"] as? [[String: Any]])
    #expect(columns.map { $0["name"] as? String } == ["a_b", "a_b_2", "c_x", "c", "c__"])
    #expect(read["primaryKey"] as? [String] == ["a_b_2"])
  }

  @Test func `a data package names each file with its size and hash`() throws {
    let csv = Array(Samples.table.csv.utf8)
    let resources = [
      DataResource(
        name: "figures/Workforce Ethnicity", path: "figures/a/a.csv", subject: Samples.subject,
        schema: Samples.table.schema, size: csv.count, digest: SHA256.digest(of: csv)),
      DataResource(
        name: "data/workforce", path: "data/b/b.csv", subject: Samples.subject,
        schema: Samples.figures.schema, size: 1, digest: SHA256.digest(of: [])),
    ]
    let bytes = DataPackage.bytes(
      id: "2026", title: "Equality 2026", description: "All of it.",
      page: "https://town.example/equality/2026/data/", resources, Samples.publisher)
    Golden.expect(bytes, "datapackage.json")
    let read = try #require(try Golden.json(bytes)["resources"] as? [[String: Any]])
    #expect(
      read.map { $0["name"] as? String } == ["figures/workforce-ethnicity", "data/workforce"])
    #expect(read[0]["bytes"] as? Int == csv.count)
  }

  @Test func `a page tells search engines what its data is`() throws {
    let text = LinkedDataset.json(
      Samples.subject, variables: ["Employees"],
      files: [.init(address: "https://town.example/a.csv", mediaType: "text/csv")],
      Samples.publisher)
    Golden.expect(Array(text.utf8), "linked-dataset.json")
    let read = try Golden.json(Array(text.utf8))
    #expect(read["@type"] as? String == "Dataset")
    #expect((read["description"] as? String)?.hasPrefix("Town Council does not exist") == true)
  }
}
