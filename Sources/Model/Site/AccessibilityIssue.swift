/// Content that isn't accessible.
package struct AccessibilityIssue: Sendable, Hashable {
  /// `problem`: what a reader meets.
  package let problem: Prose
  /// `criterion`: of WCAG 2.2, such as "1.1.1 Non-text content".
  package let criterion: String?
  /// `fix`: what will be done, and by when.
  package let fix: Prose?

  package init(problem: Prose, criterion: String? = nil, fix: Prose? = nil) {
    self.problem = problem
    self.criterion = criterion
    self.fix = fix
  }
}
