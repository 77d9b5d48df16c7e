package import Diagnostics

extension DiagnosticCode {
  package static let contentMissingKey = DiagnosticCode(
    id: "content-missing-key", severity: .error, title: "A key that is needed is missing",
    explanation: """
      Some keys must be there, such as the `title` of a plan. The message names the key and what to \
      write; the reference of the content lists which keys are required.
      """)

  package static let contentUnknownKey = DiagnosticCode(
    id: "content-unknown-key", severity: .error, title: "A key is not one of its mapping",
    explanation: """
      Only the keys of the reference may be used, so that a misspelt key is noticed and its value \
      is not silently left out. Remarks for yourself go after a number sign: `# like this`.
      """)

  static let contentWrongType = DiagnosticCode(
    id: "content-wrong-type", severity: .error,
    title: "A value is text, a list or a mapping where another is needed",
    explanation: """
      A key takes text, a list (one item a line, each after a dash), or a mapping (further keys \
      below it, indented). A colon followed by a space within a text turns it into a mapping, \
      unless the text is in quotation marks.
      """)

  static let contentEmptyValue = DiagnosticCode(
    id: "content-empty-value", severity: .error, title: "A key has no value",
    explanation: """
      A key without a value is most likely unfinished. Write the value, or delete the key. An \
      unquoted number sign after a space begins a remark, so that a colour needs quotation marks.
      """)

  static let contentDuplicateRating = DiagnosticCode(
    id: "content-duplicate-rating", severity: .error, title: "A rating is defined twice",
    explanation: """
      Red, amber and green each have one meaning, which is shown wherever a rating is. Keep the \
      definition that is right.
      """)

  static let contentUnknownValue = DiagnosticCode(
    id: "content-unknown-value", severity: .error, title: "A value is not one of those allowed",
    explanation: """
      Some keys take one of a few words, such as `in-progress` for a status. Yes and no are written \
      `true` and `false`.
      """)

  static let contentBadId = DiagnosticCode(
    id: "content-bad-id", severity: .error, title: "An id has a form that it can't have",
    explanation: """
      An id becomes part of a web address: small letters and digits, with single hyphens between \
      words. The id of an action may also hold dots, such as `2.1`.
      """)

  static let contentBadDate = DiagnosticCode(
    id: "content-bad-date", severity: .error, title: "A date does not exist or can't be read",
    explanation: """
      A date is written `2026-03-31` or `31 March 2026`. Figures alone in another order are \
      refused, because 04/03 is a different day in different countries.
      """)

  static let contentBadByWhen = DiagnosticCode(
    id: "content-bad-by-when", severity: .error, title: "A by-when names a day that can't be",
    explanation: """
      A by-when in the form of a date must be a day of the calendar, written as `31 March 2026` or \
      `2026-03-31`: `04/03/2026` is a day in March to some and in April to others. Other words are \
      kept as written.
      """)

  static let contentBadNumber = DiagnosticCode(
    id: "content-bad-number", severity: .error, title: "A number can't be read",
    explanation: """
      Whole numbers are written in digits alone, percentages with at most one decimal place, such \
      as `85%` or `12.4%`.
      """)

  static let contentBadAddress = DiagnosticCode(
    id: "content-bad-address", severity: .error, title: "An address or link can't be read",
    explanation: """
      Addresses of websites are whole, from `https://` on. Links within the publication are the \
      path of a content file or a kind and an id, such as `action:equality/2.1`.
      """)

  static let contentBadLanguage = DiagnosticCode(
    id: "content-bad-language", severity: .error, title: "A language is not given by its tag",
    explanation: """
      Browsers and screen readers choose the voice by the tag of the language, two or three \
      letters and perhaps a country: `en-GB` is British English, `cy` is Welsh, `gd` is Scottish \
      Gaelic, `ga` is Irish.
      """)

  static let contentFrontMatter = DiagnosticCode(
    id: "content-front-matter", severity: .error, title: "A text has no keys at its head",
    explanation: """
      A Markdown file begins with a line of three dashes, then its keys, such as `title`, then \
      another line of three dashes, then the text.
      """)

  /// All codes of this room.
  package static let contentCodes: [DiagnosticCode] =
    contentTreeCodes + [
      contentMissingKey, contentUnknownKey, contentWrongType, contentEmptyValue,
      contentDuplicateRating, contentUnknownValue, contentBadId, contentBadDate, contentBadByWhen,
      contentBadNumber, contentBadAddress, contentBadLanguage, contentFrontMatter,
    ] + contentAuditCodes
}
