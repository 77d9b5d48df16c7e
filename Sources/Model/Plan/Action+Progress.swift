extension Action {
  /// Fixed date passed and work not ended, judged on a given day, never by the clock.
  package func isOverdue(asAt day: CalendarDate) -> Bool {
    guard let deadline = byWhen?.timing.deadline, deadline < day else { return false }
    return currentStatus.isOpen
  }

  /// What is to be said of a fixed date that has passed; nil when there is none, or when the action
  /// was completed or closed.
  ///
  /// That an action was carried forward or superseded doesn't hide that it missed its date. It is
  /// not overdue, and not counted as such.
  package func lateness(asAt day: CalendarDate) -> Lateness? {
    guard let deadline = byWhen?.timing.deadline, deadline < day else { return nil }
    switch currentStatus {
    case .notStarted, .inProgress, .paused: return .overdue(deadline: deadline, asAt: day)
    case .carriedForward, .superseded:
      return .undelivered(deadline: deadline, status: currentStatus)
    case .complete, .closedWithoutDelivery: return nil
    }
  }

  /// The status in force: the one stated, else the last that an update gives, else not started.
  package var currentStatus: DeliveryStatus {
    status?.value ?? updates.last { $0.status != nil }?.status?.value ?? .notStarted
  }
}
