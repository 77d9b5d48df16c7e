import Model

extension Accreditation {
  static func read(_ keys: inout MappingReader) -> Accreditation? {
    let id = keys.required("id", .id, "Its place in the address.")
    let name = keys.required("name", .text, "The name of the charter, scheme or award.")
    let status = keys.optional("status", .text, "How far you are, such as `Level 2` or `Signed`.")
    let since = keys.optional("since", .byWhen, "When it was signed or first reached.")
    let target = keys.optional("target", .text, "What you aim for.")
    let targetBy = keys.optional("target-by", .byWhen, "By when.")
    let description = keys.optional("description", .prose, "What it is about.")
    let url = keys.optional("url", .webAddress, "The scheme's website.")
    guard let id, let name else { return nil }
    return Accreditation(
      id: id, name: name, status: status, since: since, target: target, targetBy: targetBy,
      description: description, url: url)
  }
}
