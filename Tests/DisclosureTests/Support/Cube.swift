@testable import Disclosure

/// Counts by several dimensions, of which some tables are published: each by a few of the
/// dimensions, totals included, so that tables share their margins.
struct Cube {
  let axes: [Axis]
  /// The places of all cells of the tables, as codes by dimension.
  private(set) var places: [[Int]] = []
  private(set) var relations: [LinearRelation] = []
  private var indices: [[Int]: Int] = [:]

  /// - Parameter tables: for each, its dimensions.
  init(_ axes: [Axis], tables: [[Int]]) {
    self.axes = axes
    for table in tables {
      for place in Self.places(axes, table) where indices[place] == nil {
        indices[place] = places.count
        places.append(place)
      }
    }
    var seen: Set<[Int]> = []
    for table in tables {
      for place in Self.places(axes, table) {
        for dimension in table {
          let parts = axes[dimension].parts[place[dimension]]
          if parts.isEmpty || !seen.insert(place + [dimension]).inserted { continue }
          relations.append(relation(place, dimension, parts))
        }
      }
    }
  }

  /// One table by all dimensions.
  init(_ axes: Axis...) { self.init(axes, tables: [Array(axes.indices)]) }

  private func relation(_ place: [Int], _ dimension: Int, _ parts: [Int]) -> LinearRelation {
    var relation = LinearRelation(terms: [], constant: 0)
    relation.terms.append(.init(variable: index(place), coefficient: 1))
    for part in parts {
      var other = place
      other[dimension] = part
      relation.terms.append(.init(variable: index(other), coefficient: -1))
    }
    return relation
  }

  private static func places(_ axes: [Axis], _ table: [Int]) -> [[Int]] {
    axes.indices.reduce([[]]) { places, dimension in
      let codes = table.contains(dimension) ? Array(axes[dimension].parts.indices) : [0]
      return places.flatMap { place in codes.map { place + [$0] } }
    }
  }

  func index(_ place: [Int]) -> Int { indices[place] ?? -1 }

  var cellCount: Int { places.count }

  /// The finest cells, published or not.
  var leaves: [[Int]] {
    axes.reduce([[]]) { places, axis in places.flatMap { p in axis.leaves.map { p + [$0] } } }
  }

  /// Every cell's count, from those of the finest.
  func counts(_ leafCounts: [Int]) -> [Int] {
    let leaves = leaves
    return places.map { place in
      zip(leaves, leafCounts).reduce(0) { sum, leaf in
        let isInside = zip(axes, zip(place, leaf.0)).allSatisfy { axis, codes in
          Self.contains(axis, codes.0, codes.1)
        }
        return isInside ? sum + leaf.1 : sum
      }
    }
  }

  private static func contains(_ axis: Axis, _ code: Int, _ leaf: Int) -> Bool {
    code == leaf || axis.parts[code].contains { contains(axis, $0, leaf) }
  }

  /// How many totals a cell is in.
  func level(of cell: Int) -> Int {
    zip(axes, places[cell]).reduce(0) { $0 + ($1.0.parts[$1.1].isEmpty ? 0 : 1) }
  }

  /// Whether a cell is no total of others in its tables.
  func isFinest(_ place: [Int]) -> Bool {
    let cell = index(place)
    return !relations.contains { $0.terms.first?.variable == cell }
  }
}
