import Model

extension LearningElement {
  static func read(_ keys: inout MappingReader) -> LearningElement? {
    let title = keys.required("title", .text, "Its name.")
    let description = keys.required("description", .prose, "What it does.")
    let audience = keys.optional("for", .text, "Whom it is for.")
    let isMandatory = keys.optional(
      "mandatory", .yesNo, "Whether its audience must take part; leave it out if you don't know.")
    let duration = keys.optional("lasts", .text, "How long it takes, in words.")
    guard let title, let description else { return nil }
    return LearningElement(
      title: title, description: description, audience: audience, isMandatory: isMandatory,
      duration: duration)
  }
}
