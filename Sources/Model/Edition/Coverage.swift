/// Whose information an edition holds: regulation 4(2) asks for both.
package enum Coverage: String, Sendable, Hashable, CaseIterable {
  case employees
  /// Others affected by the body's policies and practices.
  case peopleAffected = "people-affected"
}
