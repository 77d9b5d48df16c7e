extension DeliveryStatus {
  /// Whether work is still expected.
  package var isOpen: Bool {
    switch self {
    case .notStarted, .inProgress, .paused: true
    case .complete, .closedWithoutDelivery, .carriedForward, .superseded: false
    }
  }

  /// The word shown to readers.
  package var label: String {
    switch self {
    case .notStarted: "Not started"
    case .inProgress: "In progress"
    case .complete: "Complete"
    case .paused: "Paused"
    case .closedWithoutDelivery: "Closed without delivery"
    case .carriedForward: "Carried forward"
    case .superseded: "Superseded"
    }
  }
}

extension DeliveryStatus? {
  /// Whether work is still expected; without a status it is.
  package var isOpen: Bool { self?.isOpen ?? true }

  /// The word shown to readers.
  package var label: String { self?.label ?? "Not stated" }
}
