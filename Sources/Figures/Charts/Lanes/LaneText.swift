/// A number beside what is drawn of it.
struct LaneText {
  let text: String
  let place: Fraction
  let side: Side
  var screens = ChartScreens.all

  enum Side: Hashable {
    case before
    case after
    /// Behind the hatch.
    case afterHatch
    /// In the middle of a bar of this tone.
    case within
    /// To the right of the scale, as in a column of a table.
    case edge
  }

  /// Of the bar that it stands in.
  var tone: ChartTone?
}
