/// A key of a mapping with its value; keys are unique within their mapping.
package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  package let keySpan: YAMLSpan
  package let value: YAMLNode

  package init(key: String, keySpan: YAMLSpan, value: YAMLNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
