import Diagnostics
import Testing

@testable import Formats

@Suite struct SourceTextTests {
  private func check(_ bytes: [UInt8], as kind: TextKind = .yaml) -> (String?, String) {
    let (text, diagnostics) = SourceText.check(SourceFile(path: "file", bytes: bytes), as: kind)
    return (text.map { String(decoding: $0.bytes, as: UTF8.self) }, report(diagnostics))
  }

  @Test func acceptsText() {
    for text in ["", "a", "Ynys Môn £5 – “yes” 😀\tx\n", String(repeating: "line\n", count: 99)] {
      #expect(check(Array(text.utf8)) == (text, ""))
    }
  }

  @Test func sharesTheBytesOfPlainText() {
    let bytes = Array("plain text of more than a word\n".utf8)
    let text = SourceText.check(SourceFile(path: "file", bytes: bytes), as: .csv).text
    let same = bytes.withUnsafeBufferPointer { left in
      text?.bytes.withUnsafeBufferPointer { $0.baseAddress == left.baseAddress }
    }
    #expect(same == true)
  }

  @Test func stripsOneByteOrderMarkAndReadsWindowsLineEndings() {
    #expect(check([0xEF, 0xBB, 0xBF] + Array("a\r\nb\r\n".utf8)) == ("a\nb\n", ""))
    #expect(
      check([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61]) == (
        nil,
        "1:1+1 text-control-character: A byte order mark (U+FEFF) stands within the text. Delete "
          + "this invisible character. It often marks where two files were joined."
      ))
  }

  @Test func placesTheFirstMalformedByte() {
    #expect(
      check(Array("é: x\r\n£ caf".utf8) + [0xE9, 0x0A, 0xFF]) == (
        nil,
        "2:6+1 text-not-utf8: The byte E9 is not UTF-8 text here. Save the file with the encoding "
          + "UTF-8. In the older Windows encoding this byte is an accented letter, so the file was "
          + "probably saved as “ANSI” or “Windows-1252”."
      ))
    #expect(
      check([0xFF, 0xFE, 0x61, 0x00]) == (
        nil,
        "1:1+1 text-not-utf8: The file is in UTF-16, not in UTF-8. Save it again with the encoding "
          + "UTF-8. In Excel choose “CSV UTF-8”, not “Unicode text”."
      ))
  }

  @Test func namesEachForbiddenCharacter() {
    let (text, found) = check(Array("a\u{0}\nb\rc\u{B}\n\u{2028}x\u{85}\u{7F}\u{9B}\u{FFFF}".utf8))
    #expect(text == nil)
    #expect(
      found.split(separator: "\n").map { $0.prefix { $0 != "." } } == [
        "1:2+1 text-control-character: A NUL byte (U+0000) stands in the text",
        "2:2+1 text-control-character: A carriage return (U+000D) stands alone, without a line "
          + "feed after it",
        "2:4+1 text-control-character: An invisible line separator (U+000B) stands in the text",
        "3:1+1 text-control-character: An invisible line separator (U+2028) stands in the text",
        "3:3+1 text-control-character: An invisible line separator (U+0085) stands in the text",
        "3:4+1 text-control-character: An invisible control character (U+007F) stands in the text",
        "3:5+1 text-control-character: An invisible control character (U+009B) stands in the text",
        "3:6+1 text-control-character: An invisible control character (U+FFFF) stands in the text",
      ])
  }

  @Test func countsBadCharactersOfABinaryFile() {
    let found = SourceText.check(
      SourceFile(path: "file", bytes: [UInt8](repeating: 0, count: 5_000)), as: .csv)
    #expect(
      found.diagnostics.map(\.message) == [
        "A NUL byte (U+0000) stands in the text, the first of 1000 in the file"
      ])
  }

  @Test(arguments: [false, true]) func knowsUTF16WithoutItsMark(isBigEndian: Bool) {
    let bytes = Array("title: A".utf8).flatMap { byte -> [UInt8] in
      isBigEndian ? [0, byte] : [byte, 0]
    }
    #expect(check(bytes).1.hasPrefix("1:1+1 text-not-utf8: The file is in UTF-16"))
  }

  @Test func refusesLargeFiles() {
    let kind = TextKind(name: "CSV", sizeLimit: 1_000_000)
    #expect(check([UInt8](repeating: 0x61, count: 1_000_000), as: kind).0 != nil)
    #expect(
      check([UInt8](repeating: 0x61, count: 1_000_001), as: kind) == (
        nil,
        "0:0+1 text-too-large: The file is 1.1 MB; a CSV file may be at most 1 MB. Split it into "
          + "smaller files, or move it out of the content folder if it is not meant for publication."
      ))
  }

  /// The standard library's validation is the oracle; each sequence is tried at each place in a word.
  @Test func agreesWithTheStandardLibraryOnUTF8() {
    var generator = SeededGenerator(seed: 1)
    let interesting: [UInt8] = [
      0x7E, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for round in 0..<20_000 {
      let length = Int.random(in: 1...5, using: &generator)
      let bytes =
        [UInt8](repeating: 0x61, count: round % 16)
        + (0..<length).map { _ in interesting.randomElement(using: &generator) ?? 0 }
        + [UInt8](repeating: 0x62, count: round % 9)
      let faults = bytes.withUnsafeBufferPointer {
        TextScan($0, from: 0, faultLimit: 100).faults
      }
      let isMalformed = faults.contains { if case .malformed = $0 { true } else { false } }
      #expect(isMalformed == (String(validating: bytes, as: UTF8.self) == nil), "\(bytes)")
    }
  }
}
