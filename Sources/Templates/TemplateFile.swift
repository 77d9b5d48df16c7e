package import Diagnostics

/// A template file: its name in the templates folder and what it holds.
package struct TemplateFile: Sendable {
  /// Path below the templates folder with `/`: `page.html.mustache`, `partials/nav.md.mustache`.
  package let name: String
  package let source: SourceFile

  package init(name: String, source: SourceFile) {
    self.name = name
    self.source = source
  }

  /// The shipped files, each replaced by the user's file of the same name if there is one, and the
  /// user's other files; sorted by name.
  package static func overriding(_ shipped: [TemplateFile], with own: [TemplateFile])
    -> [TemplateFile]
  {
    let names = Set(own.map(\.name))
    return (shipped.filter { !names.contains($0.name) } + own)
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
