/// A positioned YAML value. Scalars are text: the schema that asks for them gives them a type.
package struct YAMLNode: Sendable, Hashable {
  package indirect enum Content: Sendable, Hashable {
    /// `isPlain` is false for a quoted or block scalar: an unquoted empty, `~` or `null` may be
    /// taken for "no value" by a schema, a quoted one may not.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// Where it begins.
  package let span: YAMLSpan

  package init(content: Content, span: YAMLSpan) {
    self.content = content
    self.span = span
  }
}
