import Testing

@testable import Formats

/// The wording and the place of every problem with YAML, in full.
@Suite struct YAMLMessageTests {
  @Test(arguments: cases) func wordsTheProblem(_ text: String, _ expected: String) {
    #expect(report(YAML.parse(source(text)).diagnostics) == expected)
  }

  static let cases: [(String, String)] = [
    (
      "a: 1\n\tb: 2\n",
      #"""
      2:1+1 yaml-tab: A tab stands where the line is indented. Indent with spaces: replace each tab by two spaces.
      """#
    ),
    (
      "a:\n\tb: 2\n",
      #"""
      2:1+1 yaml-tab: A tab stands where the line is indented. Indent with spaces: replace each tab by two spaces.
      """#
    ),
    (
      "a: b: c\n",
      #"""
      1:5+1 yaml-colon: A second colon followed by a space stands in the value of `a`. Put the whole value in quotes: `a: "b: c"`.
      """#
    ),
    (
      "title: Race: the plan\nb: 1\n",
      #"""
      1:12+1 yaml-colon: A second colon followed by a space stands in the value of `title`. Put the whole value in quotes: `title: "Race: the plan"`.
      """#
    ),
    (
      "title:Foo\nb: 1\n",
      #"""
      1:6+1 yaml-colon: A space is missing after this colon. Write `key: value`, with a space after the colon.
      """#
    ),
    (
      "a: 1\ntitle Foo\nb: 1\n",
      #"""
      2:1+9 yaml-colon: This line has no colon, so it is no key with a value: `title Foo`. Write it as `key: value`. If it continues the text above, indent it further than that text's key.
      """#
    ),
    (
      "a: \"unclosed\nb: 2\n",
      #"""
      1:4+1 yaml-quotes: This quotation mark is never closed. Add the closing `"`.
      """#
    ),
    (
      "a: 'it's'\nb: 1\n",
      #"""
      1:8+1 yaml-quotes: Text follows after a closing quotation mark. Put the whole value in quotes. Within single quotes an apostrophe is written twice (`''`), or use double quotes around the value.
      """#
    ),
    (
      "a: 'unclosed\nb: 2\n",
      #"""
      1:4+1 yaml-quotes: This quotation mark is never closed. Add the closing `'`. If it is an apostrophe at the start of a text, put the whole text in double quotes.
      """#
    ),
    (
      "a: \"x\" y\nb: 1\n",
      #"""
      1:8+1 yaml-quotes: Text follows after a closing quotation mark. Put the whole value in quotes. Within double quotes a quotation mark is written `\"`, or use single quotes around the value.
      """#
    ),
    (
      "a: [1, 2\nb: 2\n",
      #"""
      1:4+1 yaml-brackets: This `[` is not closed before line 2, column 2. Add the closing `]`, or the comma that is missing between two values.
      """#
    ),
    (
      "a: {b: 1\nc: 2\n",
      #"""
      1:4+1 yaml-brackets: This `{` is not closed before line 2, column 2. Add the closing `}`, or the comma that is missing between two values.
      """#
    ),
    (
      "a: [1, 2",
      #"""
      1:4+1 yaml-brackets: This `[` is never closed. Add the closing `]`. If the bracket is part of a text, put the text in quotes.
      """#
    ),
    (
      "a: [1 2}\n",
      #"""
      1:8+1 yaml-brackets: This `}` cannot close what `[` has opened. Write `]` here, or put the text in quotes. (1:4 The `[` is here)
      """#
    ),
    (
      "a: @foo\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `@` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "a: `foo`\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with a backtick unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "a: %foo\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `%` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "- a\nb: 1\n",
      #"""
      2:1+1 yaml-indentation: This line stands at the indentation of a list but does not begin with `- `. Begin it with `- ` if it is an item; indent it further if it belongs to the item above; otherwise indent it as the list's key is. (1:1 The list begins here)
      """#
    ),
    (
      "a: 1\n- b\n",
      #"""
      2:1+1 yaml-indentation: A list item stands among the keys of a mapping. If it belongs to a list, put it under the list's key, and leave that key without a value on its own line.
      """#
    ),
    (
      "a:\n  - b\n c: 1\n",
      #"""
      3:2+1 yaml-indentation: This line begins with 1 space, which does not fit the lines above it. Lines that belong together begin with the same number of spaces: compare it with the line that it should be level with.
      """#
    ),
    (
      "a:\n  b: 1\n   c: 2\n",
      #"""
      3:4+1 yaml-indentation: This line is indented further than the line above, which already has its value. Give it the indentation of the other keys of its block. If it continues a text with a colon in it, put the whole text in quotes.
      """#
    ),
    (
      "a: |x\n  foo\n",
      #"""
      1:5+1 yaml-syntax: Text follows on the same line as the `|` or `>` that begins a block of text. Begin the text on the next line, indented further than its key. If the text itself begins with `|` or `>`, put it in quotes.
      """#
    ),
    (
      "a: |\n\tfoo\n",
      #"""
      2:1+1 yaml-tab: A tab stands where the line is indented. Indent with spaces: replace each tab by two spaces.
      """#
    ),
    (
      "a: >\n  foo\n bar\nb: 1\n",
      #"""
      3:2+1 yaml-indentation: This line begins with 1 space, which does not fit the lines above it. Lines that belong together begin with the same number of spaces: compare it with the line that it should be level with.
      """#
    ),
    (
      "a: *\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `*` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "a: & b\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `&` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "a: !foo!bar x\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `!` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "a: !<foo x\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `!` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "a: \"\\q\"\n",
      #"""
      1:5+1 yaml-escape: The backslash in this text begins an escape that YAML does not have. Write the backslash twice, or put the text in single quotes, where a backslash is only a backslash.
      """#
    ),
    (
      "a: \"\\ud83d\"\n",
      #"""
      1:7+1 yaml-escape: The backslash in this text begins an escape that YAML does not have. Write the backslash twice, or put the text in single quotes, where a backslash is only a backslash.
      """#
    ),
    (
      "[a]\n[b]\n",
      #"""
      2:1+1 yaml-documents: Text follows after the end of the YAML. Check the lines before this one: a list in brackets, a text in quotes or a line of three dots has ended the document there.
      """#
    ),
    (
      "a: {b: [1,\n\n",
      #"""
      1:8+1 yaml-brackets: This `[` is never closed. Add the closing `]`. If the bracket is part of a text, put the text in quotes.
      """#
    ),
    (
      "a: ]\n",
      #"""
      1:4+1 yaml-brackets: A value is missing before `]`. Delete the `]`, or write the value before it. If it is part of a text, put the text in quotes.
      """#
    ),
    (
      "a: [,]\n",
      #"""
      1:5+1 yaml-brackets: A value is missing before `,`. Delete the `,`, or write the value before it. If it is part of a text, put the text in quotes.
      """#
    ),
    (
      "a: - b\n",
      #"""
      1:4+1 yaml-indentation: A list cannot begin on the same line as its key. Put the first `-` on the next line. If the dash is part of a text, put the text in quotes.
      """#
    ),
    (
      "- - a\n - b\n",
      #"""
      2:2+1 yaml-indentation: This line begins with 1 space, which does not fit the lines above it. Lines that belong together begin with the same number of spaces: compare it with the line that it should be level with.
      """#
    ),
    (
      "a: ? b\n",
      #"""
      1:4+1 yaml-reserved: A text cannot begin with `?` unless it is in quotes. Put the text in quotes.
      """#
    ),
    (
      "key: value\n  more: text\n",
      #"""
      2:3+1 yaml-indentation: This line is indented further than the line above, which already has its value. Give it the indentation of the other keys of its block. If it continues a text with a colon in it, put the whole text in quotes.
      """#
    ),
    (
      "a: 'x\n---\nb'\n",
      #"""
      1:4+1 yaml-quotes: This quotation mark is never closed. Add the closing `'`. If it is an apostrophe at the start of a text, put the whole text in double quotes.
      """#
    ),
    (
      "a: 1\n...\nfoo\n",
      #"""
      3:1+1 yaml-documents: Text follows after the end of the YAML. Check the lines before this one: a list in brackets, a text in quotes or a line of three dots has ended the document there.
      """#
    ),
    (
      "a: [x: y: z]\n",
      #"""
      1:9+1 yaml-brackets: A comma or the closing `]` is missing before here. Put a comma between the values. A text that holds a comma, a bracket or a colon must be in quotes. (1:4 The `[` is here)
      """#
    ),
    (
      "a:\n  - b\n  -c\n",
      #"""
      3:3+1 yaml-colon: A space is missing after this dash. Write `- item`, with a space.
      """#
    ),
    (
      "%YAML 1.2\na: 1\n",
      #"""
      1:1+1 yaml-documents: A line that begins with `%` is a YAML directive, which is not supported. Delete the line. If it is text, put it in quotes.
      """#
    ),
    (
      "a: \"foo\nbar: \"baz\"\n",
      #"""
      1:4+1 yaml-quotes: The text that begins with this quotation mark runs on to line 2. Add the closing quotation mark at the end of the text.
      """#
    ),
    (
      "a\nb: 1\n",
      #"""
      1:1+1 yaml-colon: This line has no colon, so it is no key with a value: `a`. Write it as `key: value`. If it continues the text above, indent it further than that text's key.
      """#
    ),
    (
      "a: 1\n: b\n",
      #"""
      2:1+1 yaml-colon: A colon stands where a key should begin. Write the key before the colon.
      """#
    ),
    (
      "a:\n  - b: 1\n   c: 2\n",
      #"""
      3:4+1 yaml-indentation: This line begins with 3 spaces, which does not fit the lines above it. Lines that belong together begin with the same number of spaces: compare it with the line that it should be level with.
      """#
    ),
    (
      "é: 1\nb: 2\né: 3\nb: 4\n",
      #"""
      3:1+1 yaml-duplicate-key: `é` stands twice in one mapping. Keep one of them, or rename this one. (1:1 It stands here first)
      4:1+1 yaml-duplicate-key: `b` stands twice in one mapping. Keep one of them, or rename this one. (2:1 It stands here first)
      """#
    ),
    (
      "a: &x 1\nb: *x\n",
      #"""
      1:4+2 yaml-anchor: `&x` is a YAML anchor, which is not supported. Delete it. If the text should begin with `&`, put the text in quotes.
      2:4+2 yaml-anchor: `*x` is a YAML alias, which is not supported. Write the value out in full. If the text should begin with `*`, put the text in quotes.
      """#
    ),
    (
      "<<: {b: 1}\nc: 1\n",
      #"""
      1:1+2 yaml-merge-key: `<<` is a YAML merge key, which is not supported. Write the keys and values out in full.
      """#
    ),
    (
      "? [a]\n: 1\n{b: c}: 2\n: 3\n",
      #"""
      1:3+3 yaml-key: A list or a mapping stands where a key should. Write a plain word for the key. If this should be text, put it in quotes.
      3:1+6 yaml-key: A list or a mapping stands where a key should. Write a plain word for the key. If this should be text, put it in quotes.
      4:1+1 yaml-colon: A colon stands where a key should begin. Write the key before the colon.
      """#
    ),
    (
      "a: !!python/object:os.system x\nb: !local [x]\n",
      #"""
      1:4+25 yaml-tag: `!!python/object:os.system` is a YAML tag, which is not supported. Delete it. If the text should begin with `!`, put the text in quotes.
      2:4+6 yaml-tag: `!local` is a YAML tag, which is not supported. Delete it. If the text should begin with `!`, put the text in quotes.
      """#
    ),
    (
      "a: 1\n---\nb: 2\n",
      #"""
      2:1+3 yaml-documents: `---` begins a second YAML document, and a file may hold only one. Delete the line, or move what follows to a file of its own.
      """#
    ),
    (
      "a: \"\\0\"\nb: \"\\x85\"\n",
      #"""
      1:4+4 yaml-escape: This text holds a control character (U+0000), written as an escape. Delete the escape. To write a backslash, write it twice, or use single quotes.
      2:4+6 yaml-escape: This text holds a control character (U+0085), written as an escape. Delete the escape. To write a backslash, write it twice, or use single quotes.
      """#
    ),
    (
      "a: 1\nb: &c [*d, {e: 1, e: 2}]\nf: : g\n",
      #"""
      2:4+2 yaml-anchor: `&c` is a YAML anchor, which is not supported. Delete it. If the text should begin with `&`, put the text in quotes.
      2:8+2 yaml-anchor: `*d` is a YAML alias, which is not supported. Write the value out in full. If the text should begin with `*`, put the text in quotes.
      2:19+1 yaml-duplicate-key: `e` stands twice in one mapping. Keep one of them, or rename this one. (2:13 It stands here first)
      3:4+1 yaml-colon: A second colon followed by a space stands in the value of `f`. Put the whole value in quotes: `f: ": g"`.
      """#
    ),
    (
      "a:\u{A0}b\nc: d\n",
      #"""
      1:2+1 yaml-colon: What looks like a space after this colon is a no-break space (U+00A0). Replace it by an ordinary space. It often comes with text pasted from Word or a web page.
      """#
    ),
    (
      "a: 1\n\u{A0}\u{A0}b: 2\nc\u{A0}: 3\n",
      #"""
      2:1+3 yaml-key: A no-break space (U+00A0) stands before this key. Replace it by an ordinary space. It often comes with text pasted from Word or a web page.
      3:1+2 yaml-key: A no-break space (U+00A0) stands after this key. Replace it by an ordinary space. It often comes with text pasted from Word or a web page.
      """#
    ),
    (
      "a: 1\n" + String(repeating: "long ", count: 210) + "b: 2\n",
      #"""
      2:1+1 yaml-colon: A key stands here that is longer than 1,024 characters. Shorten the key. If this is text with a colon in it, put the whole text in quotes after its own key.
      """#
    ),
  ]
}
