/// Tries numbers for one count after the other, and turns back where a relation can't hold any
/// more.
struct Trial {
  private(set) var values: [Int]
  private let coefficients: [[Int]]
  private let memberships: [[Int]]
  private let low: [Int]
  private let high: [Int]
  /// By relation: what the counts that are still to be tried must add up to.
  private var rest: [Int]
  /// By relation and place: the least and most that the places from there on add up to.
  private let least: [[Int]]
  private let most: [[Int]]
  private var steps = 0

  init(
    _ coefficients: [[Int]], _ constants: [Int], _ memberships: [[Int]], _ low: [Int],
    _ high: [Int]
  ) {
    self.coefficients = coefficients
    self.memberships = memberships
    self.low = low
    self.high = high
    values = low
    rest = constants
    var least: [[Int]] = []
    var most: [[Int]] = []
    for row in coefficients {
      var from = [Int](repeating: 0, count: row.count + 1)
      var to = from
      for place in row.indices.reversed() {
        let (first, second) = (row[place] * low[place], row[place] * high[place])
        from[place] = from[place + 1] + min(first, second)
        to[place] = to[place + 1] + max(first, second)
      }
      least.append(from)
      most.append(to)
    }
    self.least = least
    self.most = most
  }

  mutating func descend(_ place: Int) throws -> Bool {
    steps += 1
    if steps > 2_000_000 { throw Enumerator.TooLarge() }
    if place == values.count { return true }
    var (from, to) = (low[place], high[place])
    // coefficient · value must leave what the later places can add up to.
    for relation in memberships[place] {
      let room = Multiples(
        of: coefficients[relation][place], from: rest[relation] - most[relation][place + 1],
        to: rest[relation] - least[relation][place + 1])
      from = max(from, room.first)
      to = min(to, room.last)
    }
    var value = from
    while value <= to {
      values[place] = value
      for relation in memberships[place] {
        rest[relation] -= coefficients[relation][place] * value
      }
      if try descend(place + 1) { return true }
      for relation in memberships[place] {
        rest[relation] += coefficients[relation][place] * value
      }
      value += 1
    }
    return false
  }
}
