import Content
import Diagnostics
import Disclosure
import Figures
import Model
import Templates
import Testing

@testable import Pages

/// A publication of the tests, read from its folder and made into files.
struct BuiltSite: Sendable {
  let builder: SiteBuilder
  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - changes: templates in place of the shipped ones, by file name.
  init(_ folder: String, changes: [String: String] = [:]) throws {
    let reading = ContentReader.read(root: folder, jobs: 1)
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    try self.init(
      try #require(reading.publication), release: .asSubmitted(reading.tables), changes: changes)
  }

  /// - Parameters:
  ///   - release: the numbers that its datasets have.
  init(
    _ publication: Publication, release: Release = .none, changes: [String: String] = [:]
  ) throws {
    let own = changes.map { name, text in
      TemplateFile(name: name, source: SourceFile(path: name, bytes: Array(text.utf8)))
    }
    let (library, problems) = TemplateLibrary.compile(
      TemplateFile.overriding(ShippedTemplates.files, with: own), standIns: SiteBuilder.standIns)
    #expect(problems == [])
    builder = SiteBuilder(
      publication, release: release, gallery: FigureGallery(publication, release: release),
      templates: library, stylesheet: ShippedTemplates.stylesheet,
      script: ShippedTemplates.script)
    var files: [String: [UInt8]] = [:]
    var diagnostics = builder.diagnostics
    var reports: [PageReport] = []
    for page in builder.pages {
      let made = builder.render(page)
      for file in made.files { files[file.path] = file.bytes }
      diagnostics += made.diagnostics
      reports.append(made.report)
    }
    let last = builder.finish(reports)
    diagnostics += last.diagnostics
    for file in last.files + builder.files { files[file.path] = file.bytes }
    self.files = files
    self.diagnostics = diagnostics
  }

  static func publication(_ name: String) -> String {
    Repository.root + "/Tests/PagesTests/Publications/" + name
  }

  /// The publications that are only read, each made once for all tests.
  static func shared(_ folder: String) throws -> BuiltSite {
    switch folder {
    case "town": try sharedTown.get()
    case "minimal": try sharedMinimal.get()
    case "numbers": try sharedNumbers.get()
    case "moved": try sharedMoved.get()
    case "drafts": try sharedDrafts.get()
    case "downloads": try sharedDownloads.get()
    default: try sharedSample.get()
    }
  }

  private static let sharedTown = Result { try town() }
  private static let sharedNumbers = Result { try NumbersPublication.built() }
  private static let sharedMinimal = Result { try BuiltSite(publication("minimal")) }
  private static let sharedMoved = Result { try BuiltSite(publication("moved")) }
  private static let sharedDownloads = Result { try BuiltSite(publication("downloads")) }
  private static let sharedDrafts = Result { try BuiltSite(publication("drafts")) }
  private static let sharedSample = Result { try BuiltSite(Repository.root + "/content") }

  static func town(changes: [String: String] = [:]) throws -> BuiltSite {
    try BuiltSite(publication("town"), changes: changes)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "There is no file \(path)"), as: UTF8.self)
  }

  var htmlPaths: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }
}
