import Checks
import Claims
import Content
import Diagnostics
import Disclosure
import Figures
import Model
import Output
import Pages
import Templates

/// The whole way once: read, check, make every page, publish.
package struct Run: Sendable {
  /// Called as work goes on, from several threads: the stage, how much of it is done, how much
  /// there is (0 when not known).
  package typealias Progress = @Sendable (Stage, _ done: Int, _ total: Int) -> Void

  let request: RunRequest
  let progress: Progress

  package init(_ request: RunRequest, progress: @escaping Progress = { _, _, _ in }) {
    self.request = request
    self.progress = progress
  }

  /// Nothing is published unless everything is without error.
  package func callAsFunction() -> RunOutcome {
    progress(.reading, 0, 0)
    let reading = ContentReader.read(root: request.content, jobs: request.jobs)
    let folder = templateFolder()
    let (library, faults) = TemplateLibrary.compile(
      folder.templates, standIns: SiteBuilder.standIns)
    var problems = Problems(
      diagnostics: Following.standing(reading: reading.diagnostics) + folder.diagnostics + faults
        + folder.unused(in: library),
      sources: reading.sources)
    problems.add(sources: folder)
    var counts = RunCounts(reading.publication)
    guard let publication = reading.publication else {
      return problems.outcome(counts, isPublished: false)
    }

    progress(.checking, 0, 0)
    let index = PublicationIndex(publication)
    let following = Following(reading: reading.diagnostics)
    problems.diagnostics += following.standing(Checks.run(index, jobs: request.jobs))
    let (release, leaks) = ReleaseCheck(
      content: request.content, reading: reading, publication: publication, jobs: request.jobs,
      progress: progress)()
    problems.add(ofTables: following.standing(ofTables: leaks))
    let claims = ClaimCheck(index, release: release)
    // Where the tables could not be released, no claim can be judged, and the reason is told.
    if Self.holdsTables(release, publication) {
      counts.claims = claims.count
      problems.diagnostics += following.standing(claims.diagnostics)
    }
    let gallery = FigureGallery(publication, release: release)
    problems.diagnostics += following.standing(gallery.diagnostics)
    guard faults.isEmpty, let stylesheet = problems.stylesheet(of: folder, at: request.templates),
      let script = problems.script(of: folder, at: request.templates, publication.site)
    else { return problems.outcome(counts, isPublished: false) }

    let builder = SiteBuilder(
      index, release: release, gallery: gallery, templates: library, stylesheet: stylesheet,
      script: script)
    problems.add(builder.diagnostics)
    counts.pages = builder.pageCount
    let publisher = problems.hasErrors ? nil : beginPublishing(&problems)
    let work = PageWork(
      builder: builder, publisher: publisher, request: request, progress: progress)
    problems.add(work.run().map(inTemplates))
    guard let publisher else { return problems.outcome(counts, isPublished: false) }
    guard !problems.hasErrors else {
      publisher.abandon()
      return problems.outcome(counts, isPublished: false)
    }
    progress(.publishing, 0, 0)
    let (summary, failures) = publisher.finish()
    problems.diagnostics += failures
    counts.add(summary)
    return problems.outcome(counts, isPublished: summary != nil)
  }

  private static func holdsTables(_ release: Release, _ publication: Publication) -> Bool {
    !release.tables.isEmpty || publication.data.datasets.isEmpty
  }

  /// The templates' room knows the names of files, not their folder.
  private func inTemplates(_ problem: Diagnostic) -> Diagnostic {
    let path = problem.location.path
    guard problem.location.line == 0, path.hasSuffix(".mustache"), !path.contains("/") else {
      return problem
    }
    return Diagnostic(
      problem.code, at: Location(path: request.templates + "/" + path), problem.message,
      advice: problem.advice, related: problem.related)
  }

  private func templateFolder() -> TemplateFolder {
    let shipped = TemplateFolder(request.templates)
    guard let own = TemplateFolder(ownOf: request.content) else {
      return shipped
    }
    return TemplateFolder(shipped, replacedBy: own)
  }

  private func beginPublishing(_ problems: inout Problems) -> Publisher? {
    guard let output = request.output else { return nil }
    let (publisher, refusals) = Publisher.begin(
      output: output, apartFrom: [request.content, request.templates])
    problems.diagnostics += refusals
    return publisher
  }
}
