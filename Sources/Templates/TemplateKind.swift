/// What a template makes, told by its file name.
enum TemplateKind: String, Sendable, CaseIterable {
  case html
  case markdown = "md"
}
