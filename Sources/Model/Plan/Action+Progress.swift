extension Action {
  /// Fixed date passed and work not ended, judged on a given day, never by the clock.
  package func isOverdue(asAt day: CalendarDate) -> Bool {
    guard let deadline = byWhen?.timing.deadline, deadline < day else { return false }
    return currentStatus.isOpen
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
}
