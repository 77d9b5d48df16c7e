/// Names of sheets: no two alike in any letter case, at most 31 characters, without those that
/// spreadsheets refuse.
enum SheetNames {
  private static let limit = 31

  static func unique(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.map { wanted in
      let plain = String(
        wanted.unicodeScalars.filter { !"[]*?:/\\'\"<>&\t\r\n$#.".unicodeScalars.contains($0) }
          .map(Character.init))
      let base = plain.isEmpty ? "Table" : plain
      var name = String(base.prefix(limit))
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let ending = " \(number)"
        name = base.prefix(limit - ending.count) + ending
        number += 1
      }
      return name
    }
  }
}
