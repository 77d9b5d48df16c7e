import Model

extension Classification {
  /// `classifications/<id>.yaml`; nil unless all of it can be read.
  static func read(_ keys: inout MappingReader, id: String) -> Classification? {
    let title = keys.required("title", .text, "What it classifies, such as \"Ethnic group\".")
    let version = keys.optional("version", .text, "Which version, such as `2021`.")
    let source = keys.optional("source", .text, "Who defined it.")
    let codes = keys.list(
      "codes", .mapping("a code", ClassificationCode.read), required: true,
      "The categories, in the order to show them.")
    let sums = keys.list(
      "sums", .mapping("a sum", CodeSum.read),
      "Codes that are sums of others without being their parent, as after a change of categories.")
    let orders = keys.list(
      "orders", .located(.mapping("an order", CodeOrder.read)), "Other orders to show them in.")
    guard let title else { return nil }
    let classification = Classification(
      id: id, location: keys.location, title: title, version: version, source: source,
      codes: codes, sums: sums, orders: orders.map(\.value))
    keys.file.report(ClassificationProblem.all(classification, orders: orders))
    keys.reportEmpty("codes", isEmpty: codes.isEmpty)
    return keys.hasLosses ? nil : classification
  }
}
