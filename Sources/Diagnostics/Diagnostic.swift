/// One problem: what is wrong, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// Another place that belongs to the problem, such as the first of two equal ids.
  package struct Related: Hashable, Sendable {
    package let location: Location
    package let message: String

    package init(location: Location, message: String) {
      self.location = location
      self.message = message
    }
  }

  package let code: DiagnosticCode
  package let location: Location
  /// What is wrong, in one sentence without a full stop, naming the value at fault.
  package let message: String
  /// What to do, as a sentence in the imperative.
  package let advice: String
  package let related: [Related]
  /// How a reader gets at what should be withheld, step by step. Text for a terminal has it; the
  /// formats that are kept and passed on don't.
  package let derivation: [String]

  package var severity: Severity { code.severity }

  package init(
    _ code: DiagnosticCode, at location: Location, _ message: String, advice: String,
    related: [Related] = [], derivation: [String] = []
  ) {
    self.code = code
    self.location = location
    self.message = message
    self.advice = advice
    self.related = related
    self.derivation = derivation
  }
}
