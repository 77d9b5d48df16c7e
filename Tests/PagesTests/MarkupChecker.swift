/// Reads HTML or XML strictly, as an independent eye on what the templates print: every element
/// closed in order, every attribute quoted and there once, every `&` a reference.
struct MarkupChecker {
  private(set) var problems: [String] = []
  private(set) var ids: [String] = []
  /// Values of `href` and `src`.
  private(set) var addresses: [String] = []
  private(set) var elements: [String: Int] = [:]
  private(set) var attributes: Set<String> = []
  /// Levels of headings, in order.
  private(set) var headings: [Int] = []

  private static let void: Set<String> = ["meta", "link", "br", "img", "hr", "input"]

  init(_ text: String, isXML: Bool = false) {
    let bytes = Array(text.unicodeScalars)
    var open: [String] = []
    var index = 0
    func rest(_ word: String) -> Bool {
      bytes[index...].prefix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars)
    }
    while index < bytes.count {
      guard bytes[index] == "<" else {
        if bytes[index] == "&" { checkReference(bytes, index) }
        if bytes[index] == ">" { problems.append("a bare > in text") }
        index += 1
        continue
      }
      if rest("<!doctype html>") || rest("<?xml ") {
        while index < bytes.count, bytes[index] != ">" { index += 1 }
        index += 1
        continue
      }
      let isClosing = index + 1 < bytes.count && bytes[index + 1] == "/"
      index += isClosing ? 2 : 1
      var name = ""
      while index < bytes.count, Self.isName(bytes[index]) {
        name.unicodeScalars.append(bytes[index])
        index += 1
      }
      if name.isEmpty { problems.append("a bare < in text") }
      if isClosing {
        if open.last == name {
          open.removeLast()
        } else {
          problems.append("</\(name)> closes <\(open.last ?? "nothing")>")
        }
        if index >= bytes.count || bytes[index] != ">" { problems.append("</\(name) is not ended") }
        index += 1
        continue
      }
      elements[name, default: 0] += 1
      if name.count == 2, name.first == "h", let level = Int(name.dropFirst()) {
        headings.append(level)
      }
      let isEmpty = readAttributes(bytes, &index, name)
      if isXML || !Self.void.contains(name) {
        if !isEmpty { open.append(name) }
      }
    }
    if !open.isEmpty { problems.append("left open: \(open.joined(separator: " "))") }
  }

  private mutating func readAttributes(
    _ bytes: [Unicode.Scalar], _ index: inout Int, _ element: String
  ) -> Bool {
    var seen: Set<String> = []
    while index < bytes.count, bytes[index] != ">" {
      if bytes[index] == "/" {
        index += 2
        return true
      }
      guard bytes[index] == " " else {
        problems.append("something odd in <\(element)>")
        index += 1
        continue
      }
      index += 1
      var name = ""
      while index < bytes.count, Self.isName(bytes[index]) {
        name.unicodeScalars.append(bytes[index])
        index += 1
      }
      if name.isEmpty || !seen.insert(name).inserted {
        problems.append("attribute `\(name)` of <\(element)>")
      }
      attributes.insert(name)
      guard index + 1 < bytes.count, bytes[index] == "=" else { continue }
      guard bytes[index + 1] == "\"" else {
        problems.append("unquoted \(name)")
        continue
      }
      index += 2
      var value = ""
      while index < bytes.count, bytes[index] != "\"" {
        if bytes[index] == "<" { problems.append("< in \(name)") }
        if bytes[index] == "&" { checkReference(bytes, index) }
        value.unicodeScalars.append(bytes[index])
        index += 1
      }
      index += 1
      if name == "id" { ids.append(value) }
      if name == "href" || name == "src" { addresses.append(value) }
    }
    index += 1
    return false
  }

  private mutating func checkReference(_ bytes: [Unicode.Scalar], _ index: Int) {
    let word = String(String.UnicodeScalarView(bytes[(index + 1)...].prefix(8)))
    let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    if !known.contains(where: { word.hasPrefix($0) }) { problems.append("&\(word)") }
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      || scalar == ":"
  }
}
