package import Diagnostics

extension DiagnosticCode {
  static let yamlSyntax = yaml(
    "yaml-syntax", "YAML that cannot be read",
    """
    The text does not follow the rules of YAML at this place, and the rest of the file could not \
    be read. Compare the line with its neighbours: indentation, colons, dashes, quotes, brackets.
    """)

  static let yamlTab = yaml(
    "yaml-tab", "A tab is used for indentation",
    """
    YAML is indented with spaces only, because a tab is as wide as each editor makes it. Set your \
    editor to insert spaces when you press the Tab key.
    """)

  static let yamlIndentation = yaml(
    "yaml-indentation", "A line's indentation fits nothing above it",
    """
    YAML knows what belongs together by how far each line is indented. The keys of one block begin \
    in the same column, and so do the dashes of one list; what belongs to them is indented further.
    """)

  static let yamlColon = yaml(
    "yaml-colon", "A colon is missing, or one too many",
    """
    A key is followed by a colon and a space, then its value. A value that itself holds a colon \
    followed by a space, such as a title with a subtitle, must be in quotes.
    """)

  static let yamlQuotes = yaml(
    "yaml-quotes", "A quotation mark is not closed, or text follows it",
    """
    A value that begins with a quotation mark ends with the same mark, and nothing follows it. \
    Within single quotes an apostrophe is written twice; within double quotes, a quotation mark is \
    written with a backslash before it.
    """)

  static let yamlBrackets = yaml(
    "yaml-brackets", "Brackets are not closed, or a comma is missing",
    """
    A list in square brackets and a mapping in braces end with the bracket of their kind, and have \
    commas between their values. A text that begins with a bracket, or holds one within a list in \
    brackets, must be in quotes.
    """)

  static let yamlReserved = yaml(
    "yaml-reserved", "A text begins with a character that means something else",
    """
    At the start of a value the characters @ ` % * & ! | > ? [ { have or may get a meaning of \
    their own in YAML. A text that begins with one of them must be in quotes.
    """)

  static let yamlEscape = yaml(
    "yaml-escape", "A backslash begins an escape that is not allowed",
    """
    Within double quotes a backslash begins an escape, such as \\n for a new line. Other letters \
    may not follow it, nor may an escape stand for a control character. In single quotes a \
    backslash is only a backslash.
    """)

  static let yamlDuplicateKey = yaml(
    "yaml-duplicate-key", "A key stands twice in one mapping",
    """
    Each key may stand once, or one of the two values would be lost without a word. Often an entry \
    was copied and its key not changed.
    """)

  static let yamlKey = yaml(
    "yaml-key", "A key is empty, is not text or has an invisible space",
    """
    Keys are plain words, with ordinary spaces around them. A list, a mapping or nothing at all cannot be a key. Text in braces or \
    brackets is read as a mapping or a list, unless it is in quotes.
    """)

  static let yamlMergeKey = yaml(
    "yaml-merge-key", "A merge key is used",
    """
    The key << copies entries from elsewhere in the file. That makes a file hard to read and to \
    check, so it is not supported: write the entries out.
    """)

  static let yamlAnchor = yaml(
    "yaml-anchor", "An anchor or an alias is used",
    """
    YAML can name a value with & and repeat it with *. A small file can so stand for an enormous \
    one, and readers lose track, so it is not supported. Write the value out. A text that begins \
    with one of these characters must be in quotes.
    """)

  static let yamlTag = yaml(
    "yaml-tag", "A tag is used",
    """
    A tag, which begins with an exclamation mark, tells a program what type to make of a value. \
    Here the content reference says what each key holds, so tags are not supported. A text that \
    begins with an exclamation mark must be in quotes.
    """)

  static let yamlDocuments = yaml(
    "yaml-documents", "A file holds more than one YAML document, or directives",
    """
    A file holds one document. A line of three dashes begins another, a line of three dots ends \
    one, and a line that begins with a percent sign gives directions to the program.
    """)

  static let yamlTooDeep = yaml(
    "yaml-too-deep", "Lists and mappings stand too deep within each other",
    """
    At most 64 levels are read. Files of an edition have fewer than ten, so more come from a \
    mistake, or from a file made to overload the program.
    """)

  static let yamlTooMany = yaml(
    "yaml-too-many-values", "A YAML file holds too many values",
    """
    At most 200,000 keys, values, lists and mappings are read from one file, many times what any \
    file of an edition needs. Figures belong in a CSV file.
    """)

  package static let yamlCodes: [DiagnosticCode] = [
    yamlSyntax, yamlTab, yamlIndentation, yamlColon, yamlQuotes, yamlBrackets, yamlReserved,
    yamlEscape, yamlDuplicateKey, yamlKey, yamlMergeKey, yamlAnchor, yamlTag, yamlDocuments,
    yamlTooDeep, yamlTooMany,
  ]

  private static func yaml(
    _ id: String, _ title: String, _ explanation: String
  ) -> DiagnosticCode {
    DiagnosticCode(id: id, severity: .error, title: title, explanation: explanation)
  }
}
