import Testing

/// A shape of which all tables with counts to a limit are tried.
struct Everything: CustomTestStringConvertible, Sendable {
  let axes: [Axis]
  /// The greatest count, and in the full proof.
  let few: Int
  let full: Int

  init(_ axes: [Axis], few: Int, full: Int) {
    self.axes = axes
    self.few = few
    self.full = full
  }

  var testDescription: String {
    "\(axes.map { $0.parts.count - 1 }) to \(ProofSize.isFull ? full : few)"
  }

  static func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
