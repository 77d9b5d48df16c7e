import Figures

/// Where a category stands among its siblings, by released counts.
enum ClaimedRank: Equatable {
  /// - Parameters:
  ///   - top: its place from the largest; nil where counts that are withheld may come before it.
  ///   - bottom: its place from the smallest; likewise.
  ///   - isJoint: whether another has the same count.
  case known(top: Int?, bottom: Int?, isJoint: Bool)
  /// The category's own count is not there.
  case missing(Figure)
}
