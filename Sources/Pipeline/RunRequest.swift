import Parallel

/// What a run is asked to do.
package struct RunRequest: Sendable {
  /// The content folder, as messages print it.
  package let content: String
  /// The shipped templates. An organisation's own lie in `templates/` of the content folder.
  package let templates: String
  /// Where the site goes; nil makes every page and writes none.
  package let output: String?
  /// How many threads work, at least 1. The outcome does not depend on it.
  package let jobs: Int

  /// The largest number of `jobs`.
  package static let mostJobs = ParallelMap.mostJobs

  package init(content: String, templates: String, output: String?, jobs: Int) {
    self.content = content
    self.templates = templates
    self.output = output
    self.jobs = jobs
  }
}
