import Model

extension Measure {
  /// A text, or a mapping.
  static var shape: Shape<Measure> {
    .textOr(.mapping("a measure", read)) { Measure(text: $0) }
  }

  private static func read(_ keys: inout MappingReader) -> Measure? {
    let text = keys.required("text", .located(.text), "How success will be seen.")
    let baseline = keys.optional("baseline", .text, "Where it stood at the start.")
    let target = keys.optional("target", .text, "What is aimed for, such as `50`.")
    let unit = keys.optional("unit", .text, "What is counted, such as `staff trained a year`.")
    let due = keys.optional("due", .byWhen, "When the target should be met.")
    let figure = keys.optional(
      "figure", .id, "Kept for data sets, which this version can't hold: not yet.")
    return text.map {
      Measure(text: $0, baseline: baseline, target: target, unit: unit, due: due, figure: figure)
    }
  }
}
