import Templates

extension TemplateValue {
  /// A list as every template of this site gets one: nothing when it is empty, otherwise a record
  /// with `items`, so that a heading or `<ul>` around it is printed once or not at all.
  static func items(_ values: [TemplateValue]) -> TemplateValue {
    values.isEmpty ? .none : .record(["items": .list(values)])
  }
}
