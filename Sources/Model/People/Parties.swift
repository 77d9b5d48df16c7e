/// Parties in the order written, beside the text they were read from: "HR/BI/Comms" is three.
package struct Parties: Sendable, Hashable {
  package let verbatim: Located<String>
  package let parties: [Party]

  package init(verbatim: Located<String>, parties: [Party] = []) {
    self.verbatim = verbatim
    self.parties = parties
  }
}
