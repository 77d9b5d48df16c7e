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
    case .notStarted, .inProgress, .paused, nil: return .overdue(deadline: deadline, asAt: day)
    case .carriedForward: return .undelivered(deadline: deadline, status: .carriedForward)
    case .superseded: return .undelivered(deadline: deadline, status: .superseded)
    case .complete, .closedWithoutDelivery: return nil
    }
  }

  /// The status in force: the one stated, else the last that an update gives; nil when the plan
  /// says nothing of it, which is not the same as not started.
  package var currentStatus: DeliveryStatus? {
    status?.value ?? updates.last { $0.status != nil }?.status?.value
  }

  /// The id where it is a number such as `2.1` or `a3`; nil where it is a word chosen for the
  /// address, which says nothing to readers.
  package var number: String? {
    let start = id.value.utf8.prefix(2).map { (48...57).contains($0) }
    return start.first == true || start.last == true ? id.value : nil
  }

  /// Number and title: "2.1 Train managers"; the title alone where there is no number.
  package var name: String { number.map { "\($0) \(title)" } ?? title }

  /// The rating in force: the one stated, else the last that an update gives; nil when work has
  /// ended, since confidence only makes sense while it goes on.
  package var currentRating: Rating? {
    guard currentStatus.isOpen else { return nil }
    return rating?.value ?? updates.last { $0.rating != nil }?.rating?.value
  }
}
