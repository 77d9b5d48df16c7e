import Testing

@testable import Diagnostics

struct ExcerptTests {
  /// The excerpt of a one-line file and the underline beneath it.
  private func excerpt(_ line: String, column: Int, length: Int = 1) -> [String] {
    let source = SourceFile(path: "a", bytes: Array(line.utf8))
    var cursor = SourceCursor(source)
    guard let place = cursor.seek(line: 1, column: column) else { return [] }
    let excerpt = place.excerpt(length: length)
    return [
      excerpt.text,
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.length),
    ]
  }

  @Test func marksPlainText() {
    #expect(excerpt("key: value", column: 6, length: 5) == ["key: value", "     ^^^^^"])
    #expect(excerpt("key", column: 4) == ["key", "   ^"])
    #expect(excerpt("key", column: 99, length: 7) == ["key", "   ^"])
    #expect(excerpt("", column: 1) == ["", "^"])
  }

  @Test func countsCellsAndNotCharacters() {
    #expect(excerpt("\ta", column: 2) == ["    a", "    ^"])
    #expect(excerpt("日本x", column: 2, length: 2) == ["日本x", "  ^^^"])
    #expect(excerpt("e\u{301}x", column: 3) == ["e\u{301}x", " ^"])
    #expect(excerpt("🎉x", column: 2) == ["🎉x", "  ^"])
  }

  @Test func showsWhatIsNotSeen() {
    #expect(excerpt("a\0\u{1b}[31mb", column: 8) == ["a␀␛[31mb", "       ^"])
    #expect(excerpt("\u{202e}abc", column: 2) == ["<U+202E>abc", "        ^"])
    #expect(excerpt("a\u{feff}\u{2028}\u{85}", column: 1) == ["a<U+FEFF><U+2028><U+0085>", "^"])
  }

  @Test func passesOverAByteOrderMark() {
    #expect(excerpt("\u{feff}key", column: 1) == ["key", "^"])
  }

  @Test func trimsLongLinesAroundTheCaret() {
    let long = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let wanted =
      "…" + String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 59) + "…"
    #expect(excerpt(long, column: 501) == [wanted, String(repeating: " ", count: 61) + "^"])
    #expect(excerpt(long, column: 1, length: 900)[1].utf8.count == 60)
  }

  /// At every column of lines of every kind of character, the excerpt is narrow and the caret in it.
  @Test func keepsTheCaretInTheExcerpt() {
    let kinds = ["a", "\t", "日", "e\u{301}", "\u{202e}", "🎉", "\0", "é"]
    for kind in kinds {
      let line = String(repeating: kind + "z", count: 90)
      for column in 1...line.unicodeScalars.count + 2 {
        let source = SourceFile(path: "a", bytes: Array(line.utf8))
        var cursor = SourceCursor(source)
        let shown = cursor.seek(line: 1, column: column)?.excerpt(length: 3)
        #expect((shown?.indent ?? 999) <= 61)
        #expect(PrintedText(shown?.text ?? "").width <= 122)
      }
    }
  }

  @Test func survivesMalformedBytes() {
    for byte in UInt8(0x80)...0xff {
      let bytes = [UInt8](repeating: byte, count: 700)
      var cursor = SourceCursor(SourceFile(path: "a", bytes: bytes))
      for column in [1, 2, 300, 700, 1000] {
        #expect(cursor.seek(line: 1, column: column)?.excerpt(length: 5) != nil)
      }
    }
  }
}
