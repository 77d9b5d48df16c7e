/// A template that was parsed; its references are looked up among the others.
struct ParsedTemplate: Sendable {
  let text: TemplateText
  let nodes: [TemplateNode]
  let isSound: Bool
}
