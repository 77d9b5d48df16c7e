/// A way to reach somebody, and what for.
package struct Contact: Sendable, Hashable {
  package let id: Located<String>
  package let name: String
  package let email: String?
  package let phone: String?
  /// `textphone`: a textphone or relay number.
  package let textphone: String?
  /// `address`: postal, one line each.
  package let address: [String]
  /// `web`: an absolute address of a form or page.
  package let web: Located<String>?
  /// `answers-within`: working days.
  package let answersWithin: Int?
  /// `for`: what this contact answers.
  package let purposes: [Located<ContactPurpose>]

  package init(
    id: Located<String>, name: String, email: String? = nil, phone: String? = nil,
    textphone: String? = nil, address: [String] = [], web: Located<String>? = nil,
    answersWithin: Int? = nil, purposes: [Located<ContactPurpose>] = []
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.phone = phone
    self.textphone = textphone
    self.address = address
    self.web = web
    self.answersWithin = answersWithin
    self.purposes = purposes
  }
}
