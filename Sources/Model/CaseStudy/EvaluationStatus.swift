/// How far an evaluation is.
package enum EvaluationStatus: String, Sendable, Hashable, CaseIterable {
  case notYet = "not-yet"
  case underWay = "under-way"
  case done
}
