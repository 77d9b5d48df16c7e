/// What a template makes, told by its file name.
enum TemplateKind: String, Sendable {
  case html
  case markdown = "md"
}
