/// What a run is at, in order; a progress display says it.
package enum Stage: String, Sendable, CaseIterable {
  case reading = "Reading"
  case checking = "Checking"
  case protecting = "Protecting"
  case attacking = "Attacking the tables"
  case rendering = "Writing pages"
  case publishing = "Publishing"
}
