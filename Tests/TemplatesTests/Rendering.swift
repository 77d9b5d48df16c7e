import Diagnostics
import Templates

/// What came of compiling some templates and rendering one.
struct Rendering {
  let text: String
  let diagnostics: [Diagnostic]

  /// `path:line:column+length: message [code] advice`, one a line.
  var messages: String {
    diagnostics.map {
      "\($0.location.path):\($0.location.line):\($0.location.column)+\($0.location.length): "
        + "\($0.message) [\($0.code.id)] \($0.advice)"
    }.joined(separator: "\n")
  }

  static func of(
    _ name: String, _ files: [String: String], _ contexts: [TemplateValue] = []
  ) -> Rendering {
    let (library, problems) = library(files)
    guard problems.isEmpty else { return Rendering(text: "", diagnostics: problems) }
    var output: [UInt8] = []
    let diagnostics = library.render(name, with: contexts, into: &output)
    return Rendering(text: String(decoding: output, as: UTF8.self), diagnostics: diagnostics)
  }

  static func html(_ template: String, _ value: TemplateValue = [:]) -> Rendering {
    of("page.html", ["page.html": template], [value])
  }

  static func markdown(_ template: String, _ value: TemplateValue = [:]) -> Rendering {
    of("page.md", ["page.md": template], [value])
  }

  static func library(_ files: [String: String]) -> (TemplateLibrary, [Diagnostic]) {
    TemplateLibrary.compile(
      files.sorted { $0.key < $1.key }.map { name, text in
        TemplateFile(
          name: "\(name).mustache",
          source: SourceFile(path: "\(name).mustache", bytes: Array(text.utf8)))
      })
  }
}
