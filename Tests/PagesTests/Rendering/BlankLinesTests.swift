import Testing

@testable import Pages

struct BlankLinesTests {
  @Test(arguments: [
    ("", ""), ("\n\n\na\n\n\n\nb\n\n", "a\n\nb\n"), ("a", "a\n"), ("a  \n   \n\nb", "a  \n\nb\n"),
    ("```\n\n\nx\n```\n\n\ny", "```\n\n\nx\n```\n\ny\n"),
    ("~~~\n\n\n```\n\n\n~~~\n", "~~~\n\n\n```\n\n\n~~~\n"),
    ("> ```\n> \n> \n> ```\n", "> ```\n> \n> \n> ```\n"),
    ("``` a ` b\n\n\nc", "``` a ` b\n\nc\n"),
  ])
  func single(_ text: String, _ expected: String) {
    #expect(String(decoding: BlankLines.single(Array(text.utf8)), as: UTF8.self) == expected)
  }
}
