import Diagnostics
import Model

extension DatasetDimension {
  static func read(_ keys: inout MappingReader) -> DatasetDimension? {
    let id = keys.required(
      "id", .id, "The column's name; the same in two datasets means the same thing.")
    let classification = keys.optional(
      "classification", .id, "The id of its classification; the same as `id` unless given.")
    let label = keys.optional(
      "label", .text, "As pages write it; the classification's title unless given.")
    let total = keys.optional(
      "total", .text, "The label of the total, if the table has one, such as `All employees`.")
    let isSensitive = keys.optional(
      "sensitive", .yesNo,
      "`true` if it must not be seen that a whole group is in one category; needs `zeros: hidden`.")
    guard let id else { return nil }
    if TableColumn.reserved.contains(id.value) {
      keys.file.report([DatasetProblem.reserved(id)])
      return nil
    }
    return DatasetDimension(
      id: id.value, location: id.location, classification: classification ?? id, label: label,
      totalLabel: total, isSensitive: isSensitive ?? false)
  }
}
