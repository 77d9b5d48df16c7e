extension Action {
  /// Fixed date passed and work not ended, judged on a given day, never by the clock.
  package func isOverdue(asAt day: CalendarDate) -> Bool {
    guard let deadline = byWhen?.timing.deadline, deadline < day else { return false }
    return currentStatus.isOpen
  }

  /// The status in force: the one stated, else the last that an update gives, else not started.
  package var currentStatus: DeliveryStatus {
    status?.value ?? updates.last { $0.status != nil }?.status?.value ?? .notStarted
  }

  /// The rating in force: the one stated, else the last that an update gives; nil when work has
  /// ended, since confidence only makes sense while it goes on.
  package var currentRating: Rating? {
    guard currentStatus.isOpen else { return nil }
    return rating?.value ?? updates.last { $0.rating != nil }?.rating?.value
  }
}
