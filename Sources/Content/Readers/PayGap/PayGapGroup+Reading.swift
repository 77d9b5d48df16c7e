import Diagnostics
import Model

extension PayGapGroup {
  static func read(_ keys: inout MappingReader) -> PayGapGroup? {
    let id = keys.required("id", .id, "What figures and claims call it, such as `women`.")
    let label = keys.required("label", .text, "As tables head it, such as `Women`.")
    let called = keys.required(
      "called", .text,
      "As a sentence calls it, in the plural, such as `women` or `disabled employees`.")
    guard let id, let label, let called else { return nil }
    return PayGapGroup(id: id, location: keys.location, label: label, called: called)
  }
}
