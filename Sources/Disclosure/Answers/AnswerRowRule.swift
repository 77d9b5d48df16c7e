/// When a row of answers says too much about those who gave them, in plain integers.
package enum AnswerRowRule {
  /// The fewest answers that must come from as many people as the minimum.
  ///
  /// - Parameter answersPerPerson: the most that one person can have given, at least 1.
  package static func leastBase(minimum: Int, answersPerPerson: Int) -> Int {
    (max(1, minimum) - 1) * max(1, answersPerPerson) + 1
  }

  /// Whether the answers may come from fewer people than the minimum.
  package static func isTooSmall(
    _ counts: [Int], minimum: Int, answersPerPerson: Int = 1
  ) -> Bool {
    sum(counts) < leastBase(minimum: minimum, answersPerPerson: answersPerPerson)
  }

  /// Whether everybody gave the same answer, or everybody but perhaps one person: then each of
  /// them, or that one, knows what all the others said.
  package static func isAlike(_ counts: [Int], answersPerPerson: Int = 1) -> Bool {
    let others = counts.sorted().dropLast()
    return sum(others) <= max(1, answersPerPerson)
  }

  /// Whether a row may not be seen, for one reason or the other.
  package static func discloses(
    _ counts: [Int], minimum: Int, answersPerPerson: Int = 1
  ) -> Bool {
    isTooSmall(counts, minimum: minimum, answersPerPerson: answersPerPerson)
      || isAlike(counts, answersPerPerson: answersPerPerson)
  }

  /// What is left of a row when others that are part of it are taken away, category by category;
  /// nil when they can't be parts of it.
  package static func remainder(of whole: [Int], without parts: [[Int]]) -> [Int]? {
    var rest = whole
    for part in parts {
      guard part.count == rest.count else { return nil }
      for index in rest.indices {
        guard part[index] >= 0, part[index] <= rest[index] else { return nil }
        rest[index] -= part[index]
      }
    }
    return rest
  }

  /// The sum, or the largest number there is.
  private static func sum(_ counts: some Sequence<Int>) -> Int {
    counts.reduce(0) { sum, count in
      let (result, isTooLarge) = sum.addingReportingOverflow(count)
      return isTooLarge ? .max : result
    }
  }
}
