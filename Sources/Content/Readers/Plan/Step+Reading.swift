import Model

extension Step {
  /// A text, or a mapping.
  static var shape: Shape<Step> {
    .proseOr(.mapping("a step", read)) { Step(text: $0) }
  }

  private static func read(_ keys: inout MappingReader) -> Step? {
    let text = keys.required("text", .prose, "What will be done.")
    let status = keys.optional(
      "status", .located(Shape<DeliveryStatus>.choice), "Where this step stands.")
    return text.map { Step(text: $0, status: status) }
  }
}
