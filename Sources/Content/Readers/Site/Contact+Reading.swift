import Model

extension Contact {
  static func read(_ keys: inout MappingReader) -> Contact? {
    let id = keys.required("id", .id, "What other files call this contact.")
    let name = keys.required("name", .text, "The team or person.")
    let email = keys.optional("email", .email, "An email address.")
    let phone = keys.optional("phone", .text, "A telephone number, as it should be printed.")
    let textphone = keys.optional("textphone", .text, "A textphone or relay number.")
    let address = keys.list("address", .text, "The postal address, one line to an item.")
    let web = keys.optional("web", .webAddress, "The address of a form or page.")
    let answersWithin = keys.optional(
      "answers-within", .wholeNumber(1...60), "Working days until an answer.")
    let purposes = keys.list(
      "for", .loneItem(.located(Shape<ContactPurpose>.choice)), "What this contact answers.")
    guard let id, let name else { return nil }
    return Contact(
      id: id, name: name, email: email, phone: phone, textphone: textphone, address: address,
      web: web, answersWithin: answersWithin, purposes: purposes)
  }
}
