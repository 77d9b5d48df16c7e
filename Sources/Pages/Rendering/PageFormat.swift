/// What a page is written as.
enum PageFormat: Sendable {
  case html
  case markdown
}
