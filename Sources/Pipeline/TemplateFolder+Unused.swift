import Diagnostics
import Templates

extension TemplateFolder {
  /// An organisation's own templates that stand in for no shipped one and that no other names: most
  /// often, a name is misspelt.
  func unused(in library: TemplateLibrary) -> [Diagnostic] {
    let suffix = ".mustache"
    func short(_ name: String) -> String {
      name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    }
    let own = Set(added.map(\.name))
    let shipped = templates.map(\.name).filter { !own.contains($0) }.map(short)
    return added.filter { !library.used.contains(short($0.name)) }.map { template in
      let nearest = Suggestion.nearest(to: short(template.name), in: shipped)
      return Diagnostic(
        .templatesUnused, at: Location(path: template.source.path),
        "No page and no other template uses `\(template.name)`",
        advice: nearest.map { "Did you mean `\($0)\(suffix)`? Then rename the file." }
          ?? "Give it the name of the template that it is to stand in for, or use it in another.")
    }
  }
}
