import Model

extension AccessibilityIssue {
  static func read(_ keys: inout MappingReader) -> AccessibilityIssue? {
    let problem = keys.required("problem", .prose, "What a reader meets.")
    let criterion = keys.optional(
      "criterion", .text, "The criterion of WCAG 2.2, such as `1.1.1 Non-text content`.")
    let fix = keys.optional("fix", .prose, "What will be done, and by when.")
    guard let problem else { return nil }
    return AccessibilityIssue(problem: problem, criterion: criterion, fix: fix)
  }
}
