/// A dimension of a table: its codes, of which 0 is the total, and what each of them consists of.
struct Axis {
  /// By code: the codes it is the sum of; none for the finest.
  let parts: [[Int]]

  var leaves: [Int] { parts.indices.filter { parts[$0].isEmpty } }

  /// A total and its parts.
  static func flat(_ count: Int) -> Axis {
    Axis(parts: [Array(1..<(count + 1))] + [[Int]](repeating: [], count: count))
  }

  /// A total of groups, each of so many codes.
  static func groups(_ sizes: [Int]) -> Axis {
    var parts: [[Int]] = [[]]
    for size in sizes {
      let group = parts.count
      parts[0].append(group)
      parts.append(Array((group + 1)..<(group + 1 + size)))
      parts += [[Int]](repeating: [], count: size)
    }
    return Axis(parts: parts)
  }
}
