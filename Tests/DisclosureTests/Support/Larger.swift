import Testing

/// A publication that is too large for enumeration.
struct Larger: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let cube: Cube
  let immovable: Int?
  let unitsBy: Int?
  let seed: Int

  private init(
    _ name: String, _ axes: [Axis], tables: [[Int]]? = nil, immovable: Int? = nil,
    unitsBy: Int? = nil
  ) {
    testDescription = name
    cube = Cube(axes, tables: tables ?? [Array(axes.indices)])
    self.immovable = immovable
    self.unitsBy = unitsBy
    seed = name.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF
  }

  static let all = [
    Larger("8×6", [.flat(8), .flat(6)]),
    Larger("12×8", [.flat(12), .flat(8)]),
    Larger("8×6, partly public", [.flat(8), .flat(6)], immovable: 10),
    Larger("(3+4+2)×5", [.groups([3, 4, 2]), .flat(5)]),
    Larger("(3+1+2)×(2+3)", [.groups([3, 1, 2]), .groups([2, 3])]),
    Larger("4×3×3", [.flat(4), .flat(3), .flat(3)]),
    Larger("(2+2)×3×2", [.groups([2, 2]), .flat(3), .flat(2)]),
    Larger(
      "6×4, 6×5, 6×3 linked", [.flat(6), .flat(4), .flat(5), .flat(3)],
      tables: [[0, 1], [0, 2], [0, 3]]),
    Larger(
      "5×4, 4×3, 3×5 linked", [.flat(5), .flat(4), .flat(3)], tables: [[0, 1], [1, 2], [0, 2]]),
    Larger(
      "(3+2)×4, (3+2)×3 linked, partly public", [.groups([3, 2]), .flat(4), .flat(3)],
      tables: [[0, 1], [0, 2]], immovable: 12),
    Larger("8×4 by rows", [.flat(8), .flat(4)], unitsBy: 1),
  ]
}
