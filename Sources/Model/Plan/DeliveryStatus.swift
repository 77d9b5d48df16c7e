/// Where delivery stands. "Overdue" is not a status: it is derived from dates.
package enum DeliveryStatus: String, Sendable, Hashable, CaseIterable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case complete
  case paused
  case closedWithoutDelivery = "closed-without-delivery"
  case carriedForward = "carried-forward"
  case superseded
}
