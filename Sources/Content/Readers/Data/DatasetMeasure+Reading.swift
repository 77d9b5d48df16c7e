import Model

extension DatasetMeasure {
  static func read(_ keys: inout MappingReader) -> DatasetMeasure? {
    let id = keys.required("id", .id, "As the column `measure` of the table says it.")
    let label = keys.required("label", .text, "As pages write it.")
    let kind = keys.required(
      "kind", Shape<MeasureKind>.choice,
      "People, full-time equivalents, things that happened, or those to whom they could happen.")
    guard let id, let label, let kind else { return nil }
    return DatasetMeasure(id: id.value, location: id.location, label: label, kind: kind)
  }
}
