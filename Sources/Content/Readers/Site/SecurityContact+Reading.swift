import Markup
import Model

extension SecurityContact {
  static func read(_ keys: inout MappingReader) -> SecurityContact? {
    let contact = keys.required(
      "contact", .address(schemes: Address.contactSchemes),
      "Where to write, such as `mailto:security@exampleshire.gov.uk`.")
    let expires = keys.required(
      "expires", .located(.date), "The day after which this should not be relied on.")
    let policy = keys.optional("policy", .webAddress, "What you do with reports.")
    guard let contact, let expires else { return nil }
    return SecurityContact(
      location: keys.location, contact: contact, expires: expires, policy: policy)
  }
}
