/// The path of a file to be published, checked by itself.
struct PublishedPath {
  /// What is wrong with a path, whatever other files there are.
  enum Problem: Error, Hashable {
    case empty
    case absolute
    case emptyName
    case dots
    case backslash
    case control
    case longName
    case longPath
  }

  /// The most bytes that every file system in use takes in one name.
  static let longestName = 255
  /// In bytes: macOS takes 1,024 with the folder's own path before it.
  static let longestPath = 900

  let text: String
  /// The same for all paths that some file system would take for this one: those that differ in
  /// the case of letters, or, as Swift compares strings, in the way accents are encoded.
  let key: String

  init(_ text: String) throws(Problem) {
    var names = 0
    var length = 0
    var onlyDots = true
    var isPlain = true
    guard let first = text.utf8.first else { throw .empty }
    if first == UInt8(ascii: "/") { throw .absolute }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        try Self.check(length, onlyDots)
        names += 1
        length = 0
        onlyDots = true
        continue
      case UInt8(ascii: "\\"): throw .backslash
      case 0..<0x20, 0x7f: throw .control
      case UInt8(ascii: "."): break
      default:
        onlyDots = false
        if byte >= 0x80 || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) {
          isPlain = false
        }
      }
      length += 1
    }
    try Self.check(length, onlyDots)
    if text.utf8.count > Self.longestPath { throw .longPath }
    self.text = text
    // Upper case first: it brings together letters that lower case alone keeps apart, such as
    // the long and the round s.
    key = isPlain ? text : text.uppercased().lowercased()
  }

  private static func check(_ length: Int, _ onlyDots: Bool) throws(Problem) {
    if length == 0 { throw .emptyName }
    if onlyDots && length <= 2 { throw .dots }
    if length > longestName { throw .longName }
  }
}
