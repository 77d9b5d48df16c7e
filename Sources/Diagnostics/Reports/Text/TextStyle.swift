/// The parts of a text report that have a colour, where colours are shown.
enum TextStyle: String {
  case path = "1"
  case error = "1;31"
  case warning = "1;33"
  case note = "1;36"
  case gutter = "2"
  case help = "1;32"

  static func of(_ severity: Severity) -> TextStyle {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  func on(_ text: String, inColour: Bool) -> String {
    inColour ? "\u{1b}[\(rawValue)m\(text)\u{1b}[0m" : text
  }
}
