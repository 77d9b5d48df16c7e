import Diagnostics

extension PublishedPath.Problem {
  func diagnostic(_ path: String, in output: String) -> Diagnostic {
    Diagnostic(
      .outputPath, at: Location(path: path.isEmpty ? output : "\(output)/\(path)"),
      path.isEmpty ? "A page has no address" : "The address `\(path)` \(reason)",
      advice: "Change the id or the slug that the address is made from.")
  }

  private var reason: String {
    switch self {
    case .empty: "is empty"
    case .absolute: "begins with a slash"
    case .emptyName: "has an empty part"
    case .dots: "has `.` or `..` as a part"
    case .backslash: "holds a backslash"
    case .control: "holds a control character"
    case .longName: "has a part of more than \(PublishedPath.longestName) bytes"
    case .longPath: "is longer than \(PublishedPath.longestPath) bytes"
    }
  }
}
