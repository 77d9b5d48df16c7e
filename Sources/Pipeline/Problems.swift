import Diagnostics
import Model
import Pages
import PersonalData

/// What a run has found wrong so far.
struct Problems {
  var diagnostics: [Diagnostic]
  private(set) var sources: [String: SourceFile]

  init(diagnostics: [Diagnostic], sources: [String: SourceFile]) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  mutating func add(sources folder: TemplateFolder) {
    for template in folder.templates { sources[template.source.path] = template.source }
  }

  /// Takes the problems of making pages. Where the content or a template has errors, links that
  /// lead nowhere follow from them and are left out; what is wrong with a template is wrong all the
  /// same. What a rule says of a place is not said again.
  mutating func add(_ made: [Diagnostic]) {
    let ofPages = Set(DiagnosticCode.pagesCodes)
    let isSound =
      !hasErrors && made.allSatisfy { $0.severity != .error || ofPages.contains($0.code) }
    let told = Set(diagnostics.map(\.location))
    diagnostics += made.filter {
      !ofPages.contains($0.code) || (isSound && !told.contains($0.location))
    }
  }

  /// Takes what is wrong with released tables. A table that holds personal data was not to be read,
  /// so that nothing else is said of it.
  mutating func add(ofTables found: [Diagnostic]) {
    let stopped = Set(
      found.filter { DiagnosticCode.personalDataCodes.contains($0.code) }.map(\.location.path))
    diagnostics.removeAll { stopped.contains($0.location.path) }
    diagnostics += found
  }

  /// The theme's stylesheet, without which no page can be made.
  mutating func stylesheet(of folder: TemplateFolder, at path: String) -> [UInt8]? {
    if let sheet = folder.theme["site.css"] { return sheet.bytes }
    diagnostics.append(
      Diagnostic(
        .templatesUnreadable, at: Location(path: path + "/theme/site.css"),
        "The theme's stylesheet is missing",
        advice: "Put `theme/site.css` back into the folder of templates."))
    return nil
  }

  /// The script of `/search/`; empty where the site has no such page.
  mutating func script(of folder: TemplateFolder, at path: String, _ site: Site) -> [UInt8]? {
    guard site.search != nil else { return [] }
    if let script = folder.theme["search.js"] { return script.bytes }
    diagnostics.append(
      Diagnostic(
        .templatesUnreadable, at: Location(path: path + "/theme/search.js"),
        "The script of the page `/search/` is missing",
        advice: "Put `theme/search.js` back into the folder of templates, or delete `search` in"
          + " `site.yaml`."))
    return nil
  }

  func outcome(_ counts: RunCounts, isPublished: Bool) -> RunOutcome {
    RunOutcome(
      diagnostics: diagnostics.sorted { $0.location < $1.location }, sources: sources,
      counts: counts, isPublished: isPublished)
  }
}
