package import Diagnostics

extension DiagnosticCode {
  static let templateFileName = template(
    "file-name", "A template's file name lacks its kind",
    "The ending tells whether a template makes HTML or Markdown, and so how text is "
      + "escaped: `.html.mustache` or `.md.mustache`.")

  static let templateEncoding = template(
    "encoding", "A template is not UTF-8",
    "Templates are read in the encoding UTF-8, as all files are. Save the file again, and "
      + "choose UTF-8 as its encoding.")

  static let templateLimit = template(
    "limit", "A template is too large or too deep",
    "Size and nesting are limited, so that no template can exhaust the machine. Use "
      + "sections over lists, and partials.")

  static let templateDuplicate = template(
    "duplicate", "Two templates have one name",
    "Only one of them could be used. A template of your own replaces the one that "
      + "comes with the program without being a second.")

  static let templateUnclosedTag = template(
    "unclosed-tag", "A tag is never closed",
    "After `{{` comes a name and then `}}`. Without the end, the rest of the file "
      + "would be part of the tag.")

  static let templateUnclosedSection = template(
    "unclosed-section", "A section, parent or block is never closed",
    "Each `{{#name}}`, `{{^name}}`, `{{<name}}` and `{{$name}}` needs a `{{/name}}`, "
      + "with the inner ones closed first.")

  static let templateUnopenedSection = template(
    "unopened-section", "A closing tag closes nothing",
    "A `{{/name}}` belongs to a tag of the same name that was opened before it. Often the "
      + "name was changed in one of the two, or a line was deleted.")

  static let templateBadDelimiters = template(
    "bad-delimiters", "Delimiters are not set rightly",
    "The tag `{{=<% %>=}}` names the new opening and closing mark, with a space "
      + "between and no equals sign in them.")

  static let templateBadName = template(
    "bad-name", "A tag has no proper name",
    "Names are made of letters, digits, `_` and `-`; dots lead from a record to its "
      + "fields, slashes from a folder of partials to its files.")

  static let templateRawHTML = template(
    "raw-html", "Text would be printed without escaping",
    "Three braces or `&` would print text as HTML. Only values made as HTML by the "
      + "program are printed as they stand, so that no text can break a page or carry a "
      + "script.")

  static let templateUnsupportedTag = template(
    "unsupported-tag", "A tag of Mustache that is not supported",
    "Names of partials and parents are fixed, so that they can be checked before a "
      + "page is made.")

  static let templateStrayContent = template(
    "stray-content", "Something in a parent stands outside a block",
    "Between the tags of a parent only blocks count; anything else would be lost "
      + "without a word.")

  static let templateDuplicateBlock = template(
    "duplicate-block", "A block is given twice to one parent",
    "Only one of them could be printed, and nobody would see that the other is lost. Keep "
      + "the one that is right, or join the two.")

  static let templateUnknownPartial = template(
    "unknown-partial", "A partial or parent does not exist",
    "Partials are files in `partials/`, parents files beside the template or in "
      + "`partials/`, of the same kind as the template that names them.")

  static let templateUnknownBlock = template(
    "unknown-block", "A block is not one of the parent's",
    "What is written in a block appears where the parent, or a template it uses, has "
      + "a block of the same name. Without one it would be lost.")

  static let templateCycle = template(
    "cycle", "Parents or blocks lead back to themselves",
    "A parent that leads to itself has no end. Partials may include themselves within "
      + "a section over a list.")

  static let templateUnsafePlace = template(
    "unsafe-place", "A value stands where it cannot be made safe",
    "In scripts, styles, comments, names of elements and attributes, attribute values "
      + "without quotation marks, and in code in Markdown, no escaping keeps a text from "
      + "becoming more than text.")

  static let templateHTMLBalance = template(
    "html-balance", "Tags of HTML do not fit the sections around them",
    "A section may be left out or repeated, so it must begin and end at the same "
      + "place: both between elements, both within a tag, or both within a value.")

  static let templateMarkdownBalance = template(
    "markdown-balance", "Markdown does not fit the sections around it",
    "A section may be left out or repeated, so it may not open or close code or a "
      + "link without the other end.")

  static let templateMissing = template(
    "missing", "A template is missing",
    "Each kind of page is made by a template of a fixed name, once for HTML and once for "
      + "Markdown. One of them is not in the templates folder. Copy it from the templates that "
      + "come with the program, or give the file its name back.")

  static let templateBroken = template(
    "broken", "A template cannot be used",
    "The template, or a partial or parent it uses, has mistakes of its own, each with a "
      + "message. Mend those; this message then goes as well.")

  static let templateUnknownName = template(
    "unknown-name", "A template names what does not exist",
    "A name is looked up in the innermost section first and then outwards. A misspelt "
      + "name is an error, so that nothing is missing from a page unseen.")

  static let templateWrongValue = template(
    "wrong-value", "A value is of the wrong kind",
    "Texts and numbers are printed; lists, records, and yes-or-no values are for "
      + "sections. HTML belongs in HTML templates, Markdown in Markdown templates.")

  static let templateUnsafeAddress = template(
    "unsafe-address", "A link leads where it may not",
    "An address that holds a value must be relative to the site, or begin with "
      + "`https:`, `http:`, `mailto:` or `tel:`. Others, such as `javascript:`, could run "
      + "a program in the reader's browser.")

  static let templateRecursion = template(
    "recursion", "Partials include themselves without end",
    "A partial may include itself within a section over a list that ends. Rendering "
      + "stops at 120 levels.")

  private static func template(_ id: String, _ title: String, _ explanation: String)
    -> DiagnosticCode
  {
    DiagnosticCode(
      id: "template-\(id)", severity: .error, title: title, explanation: explanation)
  }

  /// All codes of templates.
  package static let templatesCodes: [DiagnosticCode] = [
    .templateFileName, .templateEncoding, .templateLimit, .templateDuplicate, .templateUnclosedTag,
    .templateUnclosedSection, .templateUnopenedSection, .templateBadDelimiters, .templateBadName,
    .templateRawHTML, .templateUnsupportedTag, .templateStrayContent, .templateDuplicateBlock,
    .templateUnknownPartial, .templateUnknownBlock, .templateCycle, .templateUnsafePlace,
    .templateHTMLBalance, .templateMarkdownBalance, .templateMissing, .templateBroken,
    .templateUnknownName, .templateWrongValue, .templateUnsafeAddress, .templateRecursion,
  ]
}
