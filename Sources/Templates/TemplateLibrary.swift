package import Diagnostics

/// Compiled templates, ready to render pages from several threads at once.
package struct TemplateLibrary: Sendable {
  private let texts: [TemplateText]
  private let programs: [String: TemplateProgram]
  /// The same templates with other parents.
  private let parts: [String: TemplateProgram]
  private let broken: Set<String>
  /// The names, as `names` gives them, of templates that another one uses.
  package let used: Set<String>

  init(
    texts: [TemplateText], programs: [String: TemplateProgram],
    parts: [String: TemplateProgram] = [:], broken: Set<String>, used: Set<String>
  ) {
    self.parts = parts
    self.used = used
    self.texts = texts
    self.programs = programs
    self.broken = broken
  }

  /// The templates that can be rendered, `page.html` and so on, in the order of bytes.
  package var names: [String] {
    programs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Renders a template.
  ///
  /// - Parameters:
  ///   - name: the template's file name without `.mustache`: `page.html`, `page.md`.
  ///   - contexts: where names are looked up, in the last first: what all pages share, then the page.
  ///   - asPart: with the parents that `compile` was given in place of its own.
  ///   - output: what the page is appended to; as it was when there is a problem.
  /// - Returns: nothing when the page is whole, else all problems found, at most 20.
  package func render(
    _ name: String, with contexts: [TemplateValue], asPart: Bool = false,
    into output: inout [UInt8]
  ) -> [Diagnostic] {
    guard let program = asPart ? parts[name] : programs[name] else { return [missing(name)] }
    let count = output.count
    var renderer = TemplateRenderer(
      program: program, texts: texts, contexts: contexts, output: output)
    output = []
    renderer.render()
    swap(&output, &renderer.output)
    if !renderer.diagnostics.isEmpty { output.removeSubrange(min(count, output.count)...) }
    return renderer.diagnostics
  }

  private func missing(_ name: String) -> Diagnostic {
    if broken.contains(name) {
      return Diagnostic(
        .templateBroken, at: Location(path: "\(name).mustache"),
        "The template `\(name)` has faults of its own and cannot be rendered",
        advice: "Mend what is reported about it and its partials.")
    }
    return Diagnostic(
      .templateMissing, at: Location(path: "\(name).mustache"),
      "There is no template `\(name)`",
      advice: Suggestion.nearest(to: name, in: names).map { "Did you mean `\($0)`?" }
        ?? "Add the file `\(name).mustache` to the templates folder.")
  }
}
