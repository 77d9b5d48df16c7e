import Model

extension RegisteredParty {
  static func read(_ keys: inout MappingReader) -> RegisteredParty? {
    let id = keys.optional(
      "id", .id, "The last part of its address. Without it, the name in small letters with hyphens."
    )
    let name = keys.required("name", .located(.text), "The full name, which pages show.")
    let kind = keys.required("kind", Shape<PartyKind>.choice, "What sort of party it is.")
    let aliases = keys.list("also", .text, "Other ways in which plans write it, such as `HR`.")
    guard let name, let kind else { return nil }
    return RegisteredParty(id: id, name: name, kind: kind, aliases: aliases)
  }
}
