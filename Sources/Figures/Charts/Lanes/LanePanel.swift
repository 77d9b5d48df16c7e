/// Rows of a drawing under a heading of their own.
struct LanePanel {
  /// Nil for the only panel.
  let heading: String?
  let rows: [LaneRow]
}
