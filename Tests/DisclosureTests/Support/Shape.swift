import Testing

/// A shape of tables of the grid, of up to 9 counts inside.
struct Shape: CustomTestStringConvertible, Sendable {
  let name: String
  let axes: [Axis]
  let tables: [[Int]]

  var cube: Cube { Cube(axes, tables: tables) }
  var testDescription: String { name }
  /// A number for each shape.
  var seed: Int { name.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF }

  private init(_ name: String, _ axes: [Axis], tables: [[Int]]? = nil) {
    self.name = name
    self.axes = axes
    self.tables = tables ?? [Array(axes.indices)]
  }

  static let all: [Shape] =
    (2...9).map { Shape("\($0)", [.flat($0)]) } + [
      Shape("2×2", [.flat(2), .flat(2)]), Shape("2×3", [.flat(2), .flat(3)]),
      Shape("3×3", [.flat(3), .flat(3)]), Shape("2×4", [.flat(2), .flat(4)]),
      Shape("(2+2)", [.groups([2, 2])]), Shape("(1+3+2)", [.groups([1, 3, 2])]),
      Shape("(3+3+3)", [.groups([3, 3, 3])]), Shape("(2+2)×2", [.groups([2, 2]), .flat(2)]),
      Shape("(1+2)×3", [.groups([1, 2]), .flat(3)]),
      Shape("(2+1)×(1+2)", [.groups([2, 1]), .groups([1, 2])]),
      Shape("2×2, 2×2 linked", [.flat(2), .flat(2), .flat(2)], tables: [[0, 1], [0, 2]]),
      Shape("3×2, 3×1 linked", [.flat(3), .flat(2), .flat(1)], tables: [[0, 1], [0, 2]]),
      Shape(
        "(1+2)×2, (1+2)×1 linked", [.groups([1, 2]), .flat(2), .flat(1)],
        tables: [[0, 1], [0, 2]]),
    ] + notFlat

  /// Systems whose corners need not be whole numbers.
  static let notFlat = [
    Shape("2×2×2", [.flat(2), .flat(2), .flat(2)]),
    Shape(
      "2×2×2 by margins", [.flat(2), .flat(2), .flat(2)], tables: [[0, 1], [0, 2], [1, 2]]),
    Shape(
      "three linked 2×3, 2×2, 3×2", [.flat(2), .flat(3), .flat(2)],
      tables: [[0, 1], [0, 2], [1, 2]]),
  ]
}
