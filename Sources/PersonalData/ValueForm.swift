/// Tells from the form of a value whether it identifies a person.
enum ValueForm {
  static func kind(of text: String) -> PersonalKind? {
    let bytes = trimmed(Array(text.utf8))
    guard bytes.count >= 5, bytes.count <= 254 else { return nil }
    if isEmail(bytes) { return .email }
    if isInsuranceNumber(bytes) { return .nationalInsuranceNumber }
    if isTelephone(bytes) { return .telephone }
    if isDate(bytes) { return .birthDate }
    if isPostcode(bytes) { return .postcode }
    return nil
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let space = UInt8(ascii: " ")
    return Array(bytes.drop { $0 == space }.reversed().drop { $0 == space }.reversed())
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// Something, an `@`, and a name with a dot in it, anywhere in the cell.
  private static func isEmail(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      let before = bytes[..<place].last.map { isLetter($0) || isDigit($0) || $0 == 0x5F }
      let domain = bytes[(place + 1)...].prefix {
        isLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
      let parts = domain.split(separator: UInt8(ascii: "."))
      if before == true, parts.count >= 2, let last = parts.last, last.count >= 2,
        last.allSatisfy(isLetter)
      {
        return true
      }
    }
    return false
  }

  /// Two letters, six digits and a letter from A to D.
  ///
  /// Source: HMRC, NIM39110, "National Insurance numbers: format".
  private static func isInsuranceNumber(_ bytes: [UInt8]) -> Bool {
    let plain = bytes.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    guard plain.count == 9, isLetter(plain[0]), isLetter(plain[1]),
      plain[2..<8].allSatisfy(isDigit)
    else { return false }
    return (97...100).contains(plain[8] | 0x20)
  }

  /// Ten to twelve digits that begin with 0 or +44, with spaces, hyphens and brackets: no count
  /// begins with a nought.
  private static func isTelephone(_ bytes: [UInt8]) -> Bool {
    let signs = Set(" -()+".utf8)
    guard bytes.allSatisfy({ isDigit($0) || signs.contains($0) }) else { return false }
    let digits = bytes.filter(isDigit)
    if bytes.starts(with: "+44".utf8) || bytes.starts(with: "0044".utf8) {
      return (11...14).contains(digits.count)
    }
    let first = digits.first == UInt8(ascii: "0")
    return first && (10...11).contains(digits.count) && bytes.first != UInt8(ascii: "+")
  }

  /// A day, a month and a year, in figures or with the month's name.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let signs = Set("/-. ".utf8)
    let day = bytes.split(separator: UInt8(ascii: "T")).first.map { Array($0) } ?? []
    let parts = day.split { signs.contains($0) }.map { Array($0) }
    // A time may follow, as spreadsheets write it.
    guard parts.count == 3 || (parts.count == 4 && parts[3].contains(UInt8(ascii: ":"))) else {
      return false
    }
    let numbers = parts.prefix(3).map { part in
      part.allSatisfy(isDigit) ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    let years = 1900...2100
    if let year = numbers[0], parts[0].count == 4, years.contains(year) {
      return isMonth(parts[1]) && isDay(numbers[2])
    }
    guard let year = numbers[2], parts[2].count == 2 || years.contains(year) else { return false }
    if isDay(numbers[0]), isMonth(parts[1]) { return parts[2].count == 4 || !isPlainSum(bytes) }
    return isMonth(parts[0]) && isDay(numbers[1]) && parts[2].count == 4
  }

  private static func isDay(_ number: Int?) -> Bool {
    number.map { (1...31).contains($0) } ?? false
  }

  private static func isMonth(_ part: [UInt8]) -> Bool {
    let text = String(decoding: part, as: UTF8.self).lowercased()
    if let number = Int(text) { return (1...12).contains(number) && part.count <= 2 }
    return text.utf8.count >= 3
      && [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ].contains { $0.hasPrefix(text) }
  }

  /// Whether numbers with spaces or dots between them could be something else, such as a version.
  private static func isPlainSum(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(UInt8(ascii: "/")) && !bytes.contains(where: isLetter)
  }

  /// The outward and the inward part of a postcode in the United Kingdom.
  private static func isPostcode(_ bytes: [UInt8]) -> Bool {
    let plain = bytes.filter { $0 != UInt8(ascii: " ") }
    guard (5...7).contains(plain.count), bytes.count - plain.count <= 1 else { return false }
    let inward = plain.suffix(3)
    guard let digit = inward.first, isDigit(digit), inward.dropFirst().allSatisfy(isLetter) else {
      return false
    }
    let outward = Array(plain.dropLast(3))
    let letters = outward.prefix(while: isLetter).count
    guard (1...2).contains(letters), outward.count > letters, isDigit(outward[letters]) else {
      return false
    }
    let rest = outward[(letters + 1)...]
    guard rest.count <= 1, rest.allSatisfy({ isDigit($0) || isLetter($0) }) else { return false }
    // A space, if any, stands before the inward part.
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")) else { return true }
    return space == bytes.count - 4
  }
}
