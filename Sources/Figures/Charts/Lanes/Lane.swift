/// Shapes and numbers along one line.
struct Lane {
  var shapes: [LaneShape] = []
  var texts: [LaneText] = []
}
