import Diagnostics
import Foundation
import Templates

/// The templates folder of this project.
enum ShippedTemplates {
  static let folder = Repository.root + "/templates"

  static let files: [TemplateFile] = {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".mustache") }.sorted().map { name in
      TemplateFile(
        name: name, source: SourceFile(path: "templates/" + name, bytes: bytes(of: name)))
    }
  }()

  static let stylesheet = bytes(of: "theme/site.css")
  static let script = bytes(of: "theme/search.js")

  static func bytes(of name: String) -> [UInt8] {
    Array(FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
  }
}
