/// A range of bytes in a template file.
struct TemplateSite: Hashable, Sendable {
  /// Index among the compiled files.
  let file: Int
  let start: Int
  let end: Int
}

extension TemplateSite {
  /// Of steps that no message points at.
  static let none = TemplateSite(file: 0, start: 0, end: 0)
}
