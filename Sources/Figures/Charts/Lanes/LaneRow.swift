/// What is drawn of one row of a table: a lane, or one for each series.
struct LaneRow {
  let label: String
  var depth = 0
  var isTotal = false
  var lanes: [Lane]
  /// Below the lanes.
  var notes: [ChartNote] = []
}
