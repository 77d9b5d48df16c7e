/// An element of a drawing, read back from what was written.
final class DrawnElement {
  let name: String
  let attributes: [String: String]
  let classes: [String]
  fileprivate(set) var children: [DrawnElement] = []
  /// Of the element itself and all within it.
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
    classes = (attributes["class"] ?? "").split(separator: " ").map(String.init)
  }

  func has(_ name: String) -> Bool { classes.contains(name) }

  /// Every element within, in order.
  private(set) lazy var all: [DrawnElement] = children.flatMap { [$0] + $0.all }

  /// Those of any of the classes.
  func all(of names: String...) -> [DrawnElement] {
    all.filter { element in names.contains { element.has($0) } }
  }

  /// A number, "%" left off; not for what has none.
  func number(_ name: String) -> Double? {
    attributes[name].flatMap {
      Double($0.utf8.last == UInt8(ascii: "%") ? String($0.dropLast()) : $0)
    }
  }
}

/// Reads what the writer wrote: every element closed, every value quoted. Nil for anything else.
struct DrawnElementReader {
  private let bytes: [UInt8]
  private var place = 0

  static func read(_ bytes: [UInt8]) -> DrawnElement? {
    var reader = DrawnElementReader(bytes: bytes)
    let root = DrawnElement(name: "", attributes: [:])
    guard reader.content(of: root), reader.place == bytes.count else { return nil }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func content(of parent: DrawnElement) -> Bool {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        parent.text += Self.unescaped(until(UInt8(ascii: "<")))
        continue
      }
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "/") { return true }
      place += 1
      guard let element = opening() else { return false }
      guard content(of: element), skip("</\(element.name)>") else { return false }
      parent.children.append(element)
      parent.text += element.text
    }
    return true
  }

  private mutating func opening() -> DrawnElement? {
    let tag = until(UInt8(ascii: ">"), outsideQuotes: true)
    guard skip(">") else { return nil }
    guard let end = tag.firstIndex(of: " ") else {
      return DrawnElement(name: tag, attributes: [:])
    }
    var attributes: [String: String] = [:]
    var rest = tag[end...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].drop { $0 == " " }
      let value = rest[equals...].dropFirst()
      guard value.first == "\"", let close = value.dropFirst().firstIndex(of: "\"") else {
        return nil
      }
      guard attributes[String(name)] == nil else { return nil }
      attributes[String(name)] = Self.unescaped(String(value[..<close].dropFirst()))
      rest = value[close...].dropFirst()
    }
    return DrawnElement(name: String(tag[..<end]), attributes: attributes)
  }

  private mutating func until(_ end: UInt8, outsideQuotes: Bool = false) -> String {
    let start = place
    var isQuoted = false
    while place < bytes.count, isQuoted || bytes[place] != end {
      if outsideQuotes, bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var text = text
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.split(separator: reference, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }
}
