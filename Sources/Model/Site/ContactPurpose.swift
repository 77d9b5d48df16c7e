/// What a contact is for.
package enum ContactPurpose: String, Sendable, Hashable, CaseIterable {
  case general
  case accessibility
  case audit
  case data
  case press
}
