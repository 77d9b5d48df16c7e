/// A way to sort an edition's actions into lists.
enum ActionGrouping: String, Sendable, Hashable, CaseIterable {
  case status = "by-status"
  case lead = "by-lead"
  case theme = "by-theme"

  var title: String {
    switch self {
    case .status: "Actions by status"
    case .lead: "Actions by lead"
    case .theme: "Actions by theme"
    }
  }

  /// What a single list is called: "Status: complete".
  var noun: String {
    switch self {
    case .status: "Status"
    case .lead: "Lead"
    case .theme: "Theme"
    }
  }
}
