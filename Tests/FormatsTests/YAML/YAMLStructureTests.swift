import Testing

@testable import Formats

/// What YAML says, without types. The expected values come from another reader of YAML (PyYAML's
/// own parser with its base loader), which shares no code with libyaml.
@Suite struct YAMLStructureTests {
  /// Text, and its tree: `!` stands before a scalar that is not plain.
  static let cases: [(String, String)] = [
    ("a: no\n", "{\"a\": \"no\"}"),
    ("a: yes\nb: off\n", "{\"a\": \"yes\" \"b\": \"off\"}"),
    ("a: 12:30\n", "{\"a\": \"12:30\"}"),
    ("a: 012\nb: 0x1F\nc: 0o17\n", "{\"a\": \"012\" \"b\": \"0x1F\" \"c\": \"0o17\"}"),
    (
      "a: ~\nb: null\nc:\nd: ''\ne: \"\"\n",
      "{\"a\": \"~\" \"b\": \"null\" \"c\": \"\" \"d\": !\"\" \"e\": !\"\"}"
    ),
    (
      "a: 1e3\nb: .inf\nc: .nan\nd: -0\n",
      "{\"a\": \"1e3\" \"b\": \".inf\" \"c\": \".nan\" \"d\": \"-0\"}"
    ),
    (
      "a: 2026-11-21\nb: 2026-11-21 10:00:00\n",
      "{\"a\": \"2026-11-21\" \"b\": \"2026-11-21 10:00:00\"}"
    ),
    ("- - - a\n    - b\n  - c\n- d\n", "[[[\"a\" \"b\"] \"c\"] \"d\"]"),
    ("? a\n: b\n? c\n", "{\"a\": \"b\" \"c\": \"\"}"),
    ("? |\n  long\n: b\n", "{\"long\\n\": \"b\"}"),
    ("{a: b}\n", "{\"a\": \"b\"}"),
    ("{a: b, c: [d, {e: f}], g}\n", "{\"a\": \"b\" \"c\": [\"d\" {\"e\": \"f\"}] \"g\": \"\"}"),
    ("[a, b: c, ]\n", "[\"a\" {\"b\": \"c\"}]"),
    ("[]\n", "[]"),
    ("{}\n", "{}"),
    (
      "a: >\n  one\n  two\n\n  three\n    four\n  five\n",
      "{\"a\": !\"one two\\nthree\\n  four\\nfive\\n\"}"
    ),
    ("a: >-\n  one\n  two\n\n", "{\"a\": !\"one two\"}"),
    ("a: >+\n  one\n\n\nb: 1\n", "{\"a\": !\"one\\n\\n\\n\" \"b\": \"1\"}"),
    ("a: |\n  one\n\n  two\n\n\n", "{\"a\": !\"one\\n\\ntwo\\n\"}"),
    ("a: |-\n  one\n  two\n", "{\"a\": !\"one\\ntwo\"}"),
    ("a: |+\n  one\n\n\n", "{\"a\": !\"one\\n\\n\\n\"}"),
    ("a: |2\n   indented\n  not\n", "{\"a\": !\" indented\\nnot\\n\"}"),
    ("a: |2-\n   x\n", "{\"a\": !\" x\"}"),
    ("a: |\n\n\n   late\n   text\n", "{\"a\": !\"\\n\\nlate\\ntext\\n\"}"),
    ("a: |\nb: >\n", "{\"a\": !\"\" \"b\": !\"\"}"),
    (
      "a: 'it''s'\nb: \"say \\\"x\\\" \\u00e9\\x41\\n\"\n",
      "{\"a\": !\"it's\" \"b\": !\"say \\\"x\\\" éA\\n\"}"
    ),
    ("a: 'two\n  lines\n\n  three'\n", "{\"a\": !\"two lines\\nthree\"}"),
    ("a: \"joined \\\n   here\"\n", "{\"a\": !\"joined here\"}"),
    ("a: plain\n  on two\n\n  or three # comment\n", "{\"a\": \"plain on two\\nor three\"}"),
    ("a: b#c\nd: e #f\n", "{\"a\": \"b#c\" \"d\": \"e\"}"),
    ("a: http://example.org/x?y=1#z\n", "{\"a\": \"http://example.org/x?y=1#z\"}"),
    ("a: -b\n", "{\"a\": \"-b\"}"),
    ("a:\n- b\n- c\nd: e\n", "{\"a\": [\"b\" \"c\"] \"d\": \"e\"}"),
    (
      "a:\n    - b:   c\n      d: e\n    -   f\n",
      "{\"a\": [{\"b\": \"c\" \"d\": \"e\"} \"f\"]}"
    ),
    ("- \n- a\n-\n- b: \n", "[\"\" \"a\" \"\" {\"b\": \"\"}]"),
    (
      "'quoted key': 1\n\"other\": 2\n3: three\ntrue: x\n",
      "{\"quoted key\": \"1\" \"other\": \"2\" \"3\": \"three\" \"true\": \"x\"}"
    ),
    ("Ynys Môn: Caernarfon – ‘y’ 😀\n", "{\"Ynys Môn\": \"Caernarfon – ‘y’ 😀\"}"),
    ("a: \"\\t\\\\ \\/ \\_\"\n", "{\"a\": !\"\\t\\\\ /  \"}"),
    ("--- \na: b\n", "{\"a\": \"b\"}"),
    ("--- text\n", "\"text\""),
    ("plain\n", "\"plain\""),
    ("'quoted'\n", "!\"quoted\""),
    ("|\n text\n", "!\"text\\n\""),
    ("# only\n\na: 1 # end\n# after\n", "{\"a\": \"1\"}"),
    ("a: 1\n...\n# after\n", "{\"a\": \"1\"}"),
    ("a:   \n  b:\n    c:\n", "{\"a\": {\"b\": {\"c\": \"\"}}}"),
    ("a: [\n  b,\n  c\n]\nd: {\n  e: f }\n", "{\"a\": [\"b\" \"c\"] \"d\": {\"e\": \"f\"}}"),
    ("a: [\"x, y\", 'z: w', a b]\n", "{\"a\": [!\"x, y\" !\"z: w\" \"a b\"]}"),
    ("a: x, y\nb: x] y}\n", "{\"a\": \"x, y\" \"b\": \"x] y}\"}"),
    ("a: =\nb: <\nc: .\n", "{\"a\": \"=\" \"b\": \"<\" \"c\": \".\"}"),
    ("a: 1_000\nb: +1\nc: 0b1\n", "{\"a\": \"1_000\" \"b\": \"+1\" \"c\": \"0b1\"}"),
    ("a: ?x\nb: -1\n", "{\"a\": \"?x\" \"b\": \"-1\"}"),
    (
      "key with spaces: value  with   spaces   \n",
      "{\"key with spaces\": \"value  with   spaces\"}"
    ),
    (
      "a:\n  - |\n    one\n    two\n  - >-\n    three\n    four\n",
      "{\"a\": [!\"one\\ntwo\\n\" !\"three four\"]}"
    ),
    ("- a: 1\n  b: 2\n- c: 3\n", "[{\"a\": \"1\" \"b\": \"2\"} {\"c\": \"3\"}]"),
    ("-\n  a: 1\n-\n  - b\n", "[{\"a\": \"1\"} [\"b\"]]"),
    ("\n\n  a: 1\n  b: 2\n", "{\"a\": \"1\" \"b\": \"2\"}"),
    ("a: [[[[x]]]]\n", "{\"a\": [[[[\"x\"]]]]}"),
    ("\"a\": [b]\n", "{\"a\": [\"b\"]}"),
    ("a: {b: , c: }\n", "{\"a\": {\"b\": \"\" \"c\": \"\"}}"),
    ("[a, ]\n", "[\"a\"]"),
    ("\"x\": \"\\u2014\"\n", "{\"x\": !\"—\"}"),
    ("a: x!!\n", "{\"a\": \"x!!\"}"),
    (
      "a: 50%\nb: x@y\nc: Q&A\nd: a*b\n",
      "{\"a\": \"50%\" \"b\": \"x@y\" \"c\": \"Q&A\" \"d\": \"a*b\"}"
    ),
    ("a: \"multi\n\n\n  breaks\"\n", "{\"a\": !\"multi\\n\\nbreaks\"}"),
    ("a: |\n  tab\t\n  \ttext\n", "{\"a\": !\"tab\\t\\n\\ttext\\n\"}"),
    ("a: >\n\n  lead\n\n\n", "{\"a\": !\"\\nlead\\n\"}"),
    ("a: >\n   more\n    indented\n   back\n", "{\"a\": !\"more\\n indented\\nback\\n\"}"),
    ("a:\n - b\n -\n  c\n", "{\"a\": [\"b\" \"c\"]}"),
    (
      "a: null\nb: Null\nc: NULL\nd: \"null\"\n",
      "{\"a\": \"null\" \"b\": \"Null\" \"c\": \"NULL\" \"d\": !\"null\"}"
    ),
  ]

  @Test(arguments: cases) func readsTheSameTree(_ text: String, _ tree: String) {
    let (node, diagnostics) = YAML.parse(source(text))
    #expect(report(diagnostics) == "")
    #expect(node.map(render) == tree)
  }

  @Test func readsNothingAsAnEmptyMapping() {
    for text in ["", "\n\n", "# comment\n", "---\n", "---\n...\n", "---\n# comment\n"] {
      let (node, diagnostics) = YAML.parse(source(text))
      #expect(diagnostics.isEmpty)
      #expect(node.map(render) == "{}", "\(text.debugDescription)")
    }
  }

  private func render(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let isPlain): (isPlain ? "" : "!") + quoted(text)
    case .sequence(let items): "[" + items.map(render).joined(separator: " ") + "]"
    case .mapping(let entries):
      "{" + entries.map { quoted($0.key) + ": " + render($0.value) }.joined(separator: " ") + "}"
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
