/// A way to sort an edition's actions into lists; the last part of the address of its page.
package enum ActionGrouping: String, Sendable, Hashable, CaseIterable {
  case status = "by-status"
  case lead = "by-lead"
  case theme = "by-theme"
  case due = "by-due"

  /// The list of actions that are late, beside those of each status.
  package static let overdue = "overdue"

  /// The list of actions whose plan gives no status.
  package static let notStated = "not-stated"

  package var title: String {
    switch self {
    case .status: "Actions by status"
    case .lead: "Actions by lead"
    case .theme: "Actions by theme"
    case .due: "Actions by date"
    }
  }

  /// What a single list is called: "Status: complete".
  package var noun: String {
    switch self {
    case .status: "Status"
    case .lead: "Lead"
    case .theme: "Theme"
    case .due: "Due"
    }
  }
}
