/// Numbers in words and in digits.
enum NumberWords {
  static let units = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  static let none: Set<String> = ["no", "none", "nobody", "zero", "nought"]
  /// Parts of one, by how many make it up.
  static let parts: [(word: String, plural: String, count: Int)] = [
    ("half", "halves", 2), ("third", "thirds", 3), ("quarter", "quarters", 4),
    ("fifth", "fifths", 5), ("sixth", "sixths", 6), ("seventh", "sevenths", 7),
    ("eighth", "eighths", 8), ("ninth", "ninths", 9), ("tenth", "tenths", 10),
    ("twentieth", "twentieths", 20),
  ]
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// 0 to 99 in words; nil for more.
  static func spelled(_ number: Int) -> String? {
    guard (0..<100).contains(number) else { return nil }
    if number < 20 { return units[number] }
    let (ten, one) = number.quotientAndRemainder(dividingBy: 10)
    return one == 0 ? tens[ten] : "\(tens[ten])-\(units[one])"
  }

  /// A number at the beginning of some words, and how many of them it takes.
  static func read(_ words: ArraySlice<String>) -> (numeral: Amount.Numeral, length: Int)? {
    guard let first = words.first else { return nil }
    if let numeral = digits(first) { return (numeral, 1) }
    if none.contains(first) { return (Amount.Numeral(0, isSpelled: true), 1) }
    if let unit = units.firstIndex(of: first) { return (Amount.Numeral(unit, isSpelled: true), 1) }
    guard !first.isEmpty, let ten = tens.firstIndex(of: first) else { return nil }
    if let second = words.dropFirst().first, let one = units.firstIndex(of: second),
      (1...9).contains(one)
    {
      return (Amount.Numeral(ten * 10 + one, isSpelled: true), 2)
    }
    return (Amount.Numeral(ten * 10, isSpelled: true), 1)
  }

  /// "1,204", "1204", "12.4"; nil for anything else, such as "1,20".
  static func digits(_ word: String) -> Amount.Numeral? {
    let bytes = Array(word.utf8)
    guard let first = bytes.first, isDigit(first) else { return nil }
    let halves = bytes.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) && !$0.isEmpty }),
      groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let decimals = halves.count == 2 ? halves[1] : []
    guard decimals.allSatisfy(isDigit), halves.count == 1 || (1...6).contains(decimals.count),
      let units = Int(String(decoding: groups.joined() + decimals, as: UTF8.self))
    else { return nil }
    return Amount.Numeral(units, decimals: decimals.count)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
