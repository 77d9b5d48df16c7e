import Model

extension LearningPackage {
  static func read(_ keys: inout MappingReader) -> LearningPackage? {
    let title = keys.required("title", .text, "Its name.")
    let provider = keys.optional("provider", .text, "Who provides it.")
    let duration = keys.optional("lasts", .text, "How long it runs, in words.")
    let elements = keys.list(
      "elements", .mapping("a learning element", LearningElement.read), "Its courses and offers.")
    return title.map {
      LearningPackage(title: $0, provider: provider, duration: duration, elements: elements)
    }
  }
}
