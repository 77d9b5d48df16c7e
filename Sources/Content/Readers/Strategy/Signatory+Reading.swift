import Model

extension Signatory {
  /// A name, or a mapping.
  static var shape: Shape<Signatory> {
    .textOr(.mapping("a signatory", read)) { Signatory(name: $0.value) }
  }

  private static func read(_ keys: inout MappingReader) -> Signatory? {
    let name = keys.required("name", .text, "The name of the person.")
    let role = keys.optional("role", .text, "What they are.")
    let body = keys.optional("body", .text, "The board or organisation they speak for.")
    return name.map { Signatory(name: $0, role: role, body: body) }
  }
}
