/// Somebody who leads, sponsors or reports, as a plan names them.
package struct Party: Sendable, Hashable {
  /// The part of the verbatim text that names this party.
  package let written: String
  /// The register's name where an entry of the edition's `parties` matches, otherwise `written`.
  package let name: String
  package let kind: PartyKind

  package init(written: String, name: String, kind: PartyKind) {
    self.written = written
    self.name = name
    self.kind = kind
  }
}
