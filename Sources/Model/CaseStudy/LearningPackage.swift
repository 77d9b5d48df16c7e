/// A programme of learning.
package struct LearningPackage: Sendable, Hashable {
  package let title: String
  package let provider: String?
  /// `lasts`: as written: "three years".
  package let duration: String?
  package let elements: [LearningElement]

  package init(
    title: String, provider: String? = nil, duration: String? = nil,
    elements: [LearningElement] = []
  ) {
    self.title = title
    self.provider = provider
    self.duration = duration
    self.elements = elements
  }
}
