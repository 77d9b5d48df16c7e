import Templates
import Testing

/// One case of the Mustache specification (version 1.4), retold: the same fact, other words.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// As the specification has it.
    case prints(String)
    /// Refused on purpose, with this code; `docs/templates.md` says why.
    case refused(String, Deviation)
  }

  enum Deviation: String, Sendable, CaseIterable {
    case noUnescapedTags = "No tag prints without escaping"
    case unknownNames = "A name that nothing has is an error"
    case unknownPartials = "A partial or parent that does not exist is an error"
    case strayContent = "Content of a parent outside its blocks is an error"
  }

  /// The specification's module and the name it gives the case.
  let module: String
  let name: String
  let template: String
  let data: TemplateValue
  let partials: [String: String]
  let outcome: Outcome

  init(
    _ module: String, _ name: String, _ template: String, _ data: TemplateValue = [:],
    partials: [String: String] = [:], prints expected: String
  ) {
    self.module = module
    self.name = name
    self.template = template
    self.data = data
    self.partials = partials
    outcome = .prints(expected)
  }

  init(
    _ module: String, _ name: String, _ template: String, _ data: TemplateValue = [:],
    partials: [String: String] = [:], refused code: String, _ deviation: Deviation
  ) {
    self.module = module
    self.name = name
    self.template = template
    self.data = data
    self.partials = partials
    outcome = .refused(code, deviation)
  }

  var testDescription: String { "\(module): \(name)" }

  static let all =
    interpolation + sections + inverted + comments + delimiters + partialCases + inheritance
}
