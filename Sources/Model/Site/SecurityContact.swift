package import Diagnostics

/// What `/.well-known/security.txt` says (RFC 9116).
package struct SecurityContact: Sendable, Hashable {
  package let location: Location
  /// `contact`: a mailto: or https: address.
  package let contact: Located<String>
  /// `expires`: at most a year ahead of the latest edition's publication.
  package let expires: Located<CalendarDate>
  package let policy: Located<String>?

  package init(
    location: Location, contact: Located<String>, expires: Located<CalendarDate>,
    policy: Located<String>? = nil
  ) {
    self.location = location
    self.contact = contact
    self.expires = expires
    self.policy = policy
  }
}
