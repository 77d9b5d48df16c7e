/// A step in the reading of a YAML document, with where it starts and ends.
struct YAMLEvent: Sendable {
  enum Style: Sendable { case plain, quoted, block }

  enum Kind: Sendable {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, style: Style)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  let kind: Kind
  let anchor: String?
  let tag: String?
  let start: YAMLMark
  let end: YAMLMark
}
