/// The name in a tag: `title`, `page.title`, or `.` for the value of the section around it.
struct TemplatePath: Hashable, Sendable {
  /// Empty for `.`.
  let names: [TemplateName]

  /// - Returns: nil unless every part is made of letters, digits, `_` and `-`.
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.elementsEqual([UInt8(ascii: ".")]) {
      names = []
      return
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.allSatisfy(TemplatePath.isWord) else { return nil }
    names = parts.map { TemplateName(String(decoding: $0, as: UTF8.self)) }
  }

  var text: String { names.isEmpty ? "." : names.map(\.text).joined(separator: ".") }

  static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
          true
        default: false
        }
      }
  }
}
