/// How many of each group are in each quarter of pay.
///
/// Full-pay relevant employees of all groups are ranked by hourly pay and divided into four
/// quarters of as equal a number as can be: government guidance on gender pay gap calculations. Of
/// a remainder one goes into the lower quarter; two into the lower and the upper middle; three into
/// all but the upper. Employees on one rate whom a border between quarters divides are spread over
/// them so that each group has its proportion in each, to the nearest person.
struct PayQuarters {
  /// By quarter, lower first, and group.
  let counts: [[Int]]

  /// - Parameter groups: the hourly pay of each.
  init(_ groups: [[Int]]) {
    let ranked = groups.enumerated().flatMap { group, pay in pay.map { (pay: $0, group: group) } }
      .sorted { $0.pay < $1.pay }
    let ends = Self.ends(ranked.count)
    var counts = [[Int]](repeating: [Int](repeating: 0, count: groups.count), count: 4)
    var start = 0
    while start < ranked.count {
      var end = start
      var alike = [Int](repeating: 0, count: groups.count)
      while end < ranked.count, ranked[end].pay == ranked[start].pay {
        alike[ranked[end].group] += 1
        end += 1
      }
      // How many of those on this rate fall into each quarter.
      let places = ends.enumerated().map { quarter, last in
        max(0, min(end, last) - max(start, quarter == 0 ? 0 : ends[quarter - 1]))
      }
      for (group, shares) in Self.spread(alike, over: places).enumerated() {
        for quarter in 0..<4 { counts[quarter][group] += shares[quarter] }
      }
      start = end
    }
    self.counts = counts
  }

  /// Where each quarter of so many ends.
  static func ends(_ count: Int) -> [Int] {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 4)
    let extra: [Int] =
      switch rest {
      case 1: [1, 0, 0, 0]
      case 2: [1, 0, 1, 0]
      case 3: [1, 1, 1, 0]
      default: [0, 0, 0, 0]
      }
    var end = 0
    return extra.map {
      end += whole + $0
      return end
    }
  }

  /// Spreads people of several groups over places, each group in proportion to the nearest person:
  /// group by group, by largest remainders, of equal ones the first place.
  ///
  /// - Parameters:
  ///   - people: how many of each group; as many as places together.
  ///   - places: in each quarter.
  /// - Returns: by group and quarter.
  static func spread(_ people: [Int], over places: [Int]) -> [[Int]] {
    var free = places
    return people.map { number in
      let all = free.reduce(0, +)
      guard all > 0, number > 0 else { return places.map { _ in 0 } }
      var shares = free.map { $0 * number / all }
      let order = free.indices.sorted {
        let (left, right) = (free[$0] * number % all, free[$1] * number % all)
        return left != right ? left > right : $0 < $1
      }
      let left = number - shares.reduce(0, +)
      for place in order.prefix(left) { shares[place] += 1 }
      for place in free.indices { free[place] -= shares[place] }
      return shares
    }
  }
}
