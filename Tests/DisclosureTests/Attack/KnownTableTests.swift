import Testing

@testable import Disclosure

/// Tables that can be worked out by hand.
struct KnownTableTests {
  /// 3 + 9 = 12: what is withheld alone in a line is 12 − 9.
  @Test func oneWithheldInALineIsKnown() throws {
    var table = Masked()
    let cell = table.add(3)
    let other = table.add(9, isWithheld: false)
    let total = table.add(12, isWithheld: false)
    table.relate([(1, total), (-1, cell), (-1, other)])
    #expect(try table.interval(of: cell) == Interval(3...3))
  }

  /// Without the total, 3 + 9 can be anything from 9 on.
  @Test func withoutTheTotalNothingIsKnown() throws {
    var table = Masked()
    let cell = table.add(3, lower: 1)
    let other = table.add(9, isWithheld: false)
    let total = table.add(12)
    table.relate([(1, total), (-1, cell), (-1, other)])
    #expect(try table.interval(of: cell) == Interval(low: 1, high: nil))
    #expect(try table.interval(of: total) == Interval(low: 10, high: nil))
  }

  /// 1 + 1 + 10 = 12: where noughts are shown, both are at least 1 and so both are 1. Where they
  /// are hidden, each is 0, 1 or 2.
  @Test(arguments: [(1, 1...1), (0, 0...2)])
  func twoOnes(_ lower: Int, _ expected: ClosedRange<Int>) throws {
    var table = Masked()
    let cells = [table.add(1, lower: lower), table.add(1, lower: lower)]
    let other = table.add(10, isWithheld: false)
    let total = table.add(12, isWithheld: false)
    table.relate([(1, total), (-1, cells[0]), (-1, cells[1]), (-1, other)])
    for cell in cells { #expect(try table.interval(of: cell) == Interval(expected)) }
  }

  /// Withheld are a, b, c, d in a square, w, x, y, z in another, and e in a row of the second and a
  /// column of the first, so that each line has two or three withheld:
  ///
  ///     a b . . | 3 7 . .   rows 10, 10; columns 11, 13
  ///     c d . . | 8 2 . .
  ///     . e w x | . 4 6 9
  ///     . . y z | . . 5 7
  ///
  /// The first two rows less the first column are b + d: 10 + 10 − 11 = 9, and e = 13 − 9 = 4.
  @Test func severalWithheldInEachLineAndYetKnown() throws {
    let cube = Cube(.flat(4), .flat(4))
    let counts = [3, 7, 0, 0, 8, 2, 0, 0, 0, 4, 6, 9, 0, 0, 5, 7]
    let truth = cube.counts(counts)
    let table = Masked(
      cube, truth, isWithheld: cube.places.map { !$0.contains(0) }, zerosAreShown: true)
    #expect(try table.interval(of: cube.index([3, 2])) == Interval(4...4))
    // a + b = 10 and a + c = 11, all at least 1, and b + d = 9: a from 2 to 9.
    #expect(try table.interval(of: cube.index([1, 1])) == Interval(2...9))
  }

  /// Women by grade: x + 9 + 6 = women; by disability: y + 12 = women; by sex: women + 41 = 60.
  /// In no table alone is anything known. Together women = 19, so x = 4 and y = 7.
  @Test func threeTablesThatShareACount() throws {
    var tables = Masked()
    let women = tables.add(19, lower: 1)
    let x = tables.add(4, lower: 1)
    let y = tables.add(7, lower: 1)
    let known = [9, 6, 12, 41, 60].map { tables.add($0, isWithheld: false) }
    tables.relate([(1, women), (-1, x), (-1, known[0]), (-1, known[1])])
    tables.relate([(1, women), (-1, y), (-1, known[2])])
    #expect(try tables.interval(of: x) == Interval(low: 1, high: nil))
    tables.relate([(1, known[4]), (-1, women), (-1, known[3])])
    #expect(try tables.interval(of: x) == Interval(4...4))
    #expect(try tables.interval(of: y) == Interval(7...7))
  }

  /// Everybody is in one category: 20 + 0 + 0 = 20. With the 20 shown, the withheld noughts are
  /// known to be none; with all three withheld each is from 0 to 20.
  @Test func aGroupOfOneKind() throws {
    for isShown in [true, false] {
      var table = Masked()
      let cells = [table.add(20, isWithheld: !isShown), table.add(0), table.add(0)]
      table.relate(cells.map { (1, $0) }, 20)
      let interval = try #require(try table.interval(of: cells[1]))
      #expect(interval == Interval(isShown ? 0...0 : 0...20))
      #expect(Promise(threshold: 5).isKept(by: interval) == !isShown)
      #expect(Promise(threshold: 5, admitsZero: true).isKept(by: interval))
    }
  }

  /// 18 in the smaller group, 20 in the larger: 2 are in the one and not in the other.
  @Test func groupsThatDifferByTwo() throws {
    var table = Masked()
    let smaller = table.add(18, isWithheld: false)
    let larger = table.add(20, isWithheld: false)
    let difference = table.add(2)
    table.relate([(1, larger), (-1, smaller), (-1, difference)])
    let interval = try #require(try table.interval(of: difference))
    #expect(interval == Interval(2...2))
    #expect(!Promise(threshold: 5).isKept(by: interval))
  }

  /// 30 + 16 + not declared = 50.
  @Test func notDeclaredIsARemainder() throws {
    var table = Masked()
    let answers = [table.add(30, isWithheld: false), table.add(16, isWithheld: false)]
    let notDeclared = table.add(4, lower: 1)
    table.relate([(1, answers[0]), (1, answers[1]), (1, notDeclared)], 50)
    #expect(try table.interval(of: notDeclared) == Interval(4...4))
  }

  /// 12 in one year, 14 in the next: a change by 2, and one by −2 the other way round. Withheld in
  /// the second year beside a 6 of 20, it is from 1 to 19: a change from −11 to 7.
  @Test func changeFromYearToYear() throws {
    let promise = Promise(threshold: 5, isChange: true)
    for (now, isWithheld, expected) in [
      (14, false, 2...2), (10, false, -2 ... -2), (14, true, -11...7),
    ] {
      var table = Masked()
      let former = table.add(12, isWithheld: false)
      let present = table.add(now, isWithheld: isWithheld, lower: 1)
      let other = table.add(20 - now, isWithheld: isWithheld, lower: 1)
      let change = table.add(now - 12, lower: nil)
      table.relate([(1, present), (1, other)], 20)
      table.relate([(1, change), (-1, present), (1, former)])
      let interval = try #require(try table.interval(of: change))
      #expect(interval == Interval(expected))
      #expect(promise.isKept(by: interval) == isWithheld)
    }
  }

  /// A group of one: the parent says what the child is, however many are withheld around it.
  @Test func parentOfOneChild() throws {
    let cube = Cube(.groups([1, 3]))
    let truth = cube.counts([3, 4, 8, 2])
    // Codes: 0 total, 1 group, 2 its child, 3 group, 4, 5 and 6 its children.
    let withheld: Set = [2, 4, 5, 6]
    var table = Masked(
      cube, truth, isWithheld: truth.indices.map { withheld.contains($0) }, zerosAreShown: true)
    #expect(try table.interval(of: 2) == Interval(3...3))
    for group in [1, 3] { table.system.cells[group] = SystemCell(lower: 1) }
    // 17 = the child and three others, at least 1 each.
    #expect(try table.interval(of: 2) == Interval(1...14))
  }

  /// Women and men are 12, all withheld; 43 % of the women work part time, published elsewhere.
  ///
  /// Noughts are shown, so there are 2 to 11 women, and in real numbers 0.425 · 2 = 0.85 to
  /// 0.435 · 11 = 4.785 of them work part time: 1 to 4. But of whole numbers only 3 of 7 are 43 %:
  /// 1 needs 2.30 to 2.35 women, 2 needs 4.60 to 4.71, 3 needs 6.90 to 7.06, 4 needs 9.20 to 9.41.
  @Test func percentageWhoseGapsFixACount() throws {
    var table = Masked()
    let women = table.add(7, lower: 1)
    let men = table.add(5, lower: 1)
    let partTime = table.add(3, lower: 1)
    let fullTime = table.add(4, lower: 1)
    table.relate([(1, women), (1, men)], 12)
    table.relate([(1, women), (-1, partTime), (-1, fullTime)])
    table.publishShare(partTime, of: women, decimals: 0)
    let component = try #require(try table.system.components().components.first)
    var simplex = try #require(
      try Simplex<Int>(
        relations: component.relations, lower: component.lower, upper: component.upper, start: nil))
    #expect(try simplex.restore())
    _ = try simplex.push(partTime, rises: false, target: nil)
    #expect(simplex.limit(of: partTime, rises: false) == 1)
    _ = try simplex.push(partTime, rises: true, target: nil)
    #expect(simplex.limit(of: partTime, rises: true) == 4)
    #expect(try table.interval(of: partTime) == Interval(3...3))
    #expect(try table.interval(of: women) == Interval(7...7))
    #expect(try table.interval(of: men) == Interval(5...5))
  }
}
