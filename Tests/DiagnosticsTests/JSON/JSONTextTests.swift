import Diagnostics
import Testing

struct JSONTextTests {
  private func written(_ string: String) -> String {
    var text: [UInt8] = []
    JSONText.append(string, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}\u{c}", #""\n\r\t\b\f""#),
    ("\0\u{1f}\u{7f}\u{80}\u{9f}", #""\u0000\u001f\u007f\u0080\u009f""#),
    ("\u{2028}\u{2029}\u{202e}\u{2066}\u{200f}", #""\u2028\u2029\u202e\u2066\u200f""#),
    ("é日🎉\u{a0}\u{2010}\u{2030}", "\"é日🎉\u{a0}\u{2010}\u{2030}\""),
  ])
  func escapesWhatItMust(string: String, text: String) {
    #expect(written(string) == text)
  }

  @Test func readsBackEveryScalar() {
    var string = ""
    for value in UInt32(0)...0x2fff {
      if let scalar = Unicode.Scalar(value) { string.unicodeScalars.append(scalar) }
    }
    for value in [0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x1f389, 0x10ffff] as [UInt32] {
      if let scalar = Unicode.Scalar(value) { string.unicodeScalars.append(scalar) }
    }
    let text = Array(written(string).utf8)
    let read = JSONText.read(text[...])
    #expect(read?.text.unicodeScalars.elementsEqual(string.unicodeScalars) == true)
    #expect(read?.length == text.count)
  }

  @Test func readsSurrogatesInPairsOnly() {
    #expect(JSONText.read(Array(#""\ud83c\udf89""#.utf8)[...])?.text == "🎉")
    for text in [#""\ud83c""#, #""\udf89""#, #""\ud83cx""#, #""\ud83c\u0041""#, #""\u12"#, #""\"#] {
      #expect(JSONText.read(Array(text.utf8)[...]) == nil, "\(text)")
    }
  }

  @Test func refusesWhatIsNoString() {
    for text in ["", "a", "\"", "\"a", "\"\n\"", #""\x""#, #""\u00g0""#] {
      #expect(JSONText.read(Array(text.utf8)[...]) == nil, "\(text)")
    }
    #expect(JSONText.read([UInt8(ascii: "\""), 0xff, UInt8(ascii: "\"")]) == nil)
  }

  @Test func spreadsAsDeepAsAsked() {
    let value = JSONValue.object([
      .init("a", .array([.integer(1), .double(0.5), .double(.nan)])), .init("b", .object([])),
      .init("c", .array([.null, .bool(true), .string("x")])),
    ])
    #expect(
      String(decoding: value.text(spreading: 1), as: UTF8.self) == """
        {
          "a": [1, 0.5, null],
          "b": {},
          "c": [null, true, "x"]
        }

        """)
  }
}
