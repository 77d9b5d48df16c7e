/// Which part of a text stands at its place.
enum ChartAnchor: String {
  case start
  case middle
  case end
}
