import Model

extension GoverningBody {
  static func read(_ keys: inout MappingReader) -> GoverningBody? {
    let id = keys.required("id", .id, "Its place in the address.")
    let name = keys.required("name", .text, "Its name.")
    let kind = keys.required(
      "kind", Shape<GoverningBodyKind>.choice, "Whether it stands inside the organisation.")
    let role = keys.required("role", .prose, "What it does.")
    let chair = keys.optional("chair", Signatory.shape, "Who chairs it.")
    let members = keys.list("members", .text, "Who sits on it, an item each.")
    let meets = keys.optional("meets", .text, "How often it meets, in words.")
    guard let id, let name, let kind, let role else { return nil }
    return GoverningBody(
      id: id, name: name, kind: kind, role: role, chair: chair, members: members, meets: meets)
  }
}
