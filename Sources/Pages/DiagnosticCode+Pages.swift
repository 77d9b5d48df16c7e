package import Diagnostics

extension DiagnosticCode {
  static let pageAddressUnusable = DiagnosticCode(
    id: "page-address-unusable", severity: .error,
    title: "An id can't be part of an address",
    explanation: """
      Ids and file names become parts of addresses, which people copy, print and dictate. They \
      hold letters without accents, digits, hyphens, full stops and underscores, and begin with \
      a letter or digit. Rename the file or change the id; nothing is changed silently.
      """)

  static let pageAddressTaken = DiagnosticCode(
    id: "page-address-taken", severity: .error,
    title: "Two pages have one address",
    explanation: """
      Each address belongs to one page. Two files or ids of one name in the same place, or a \
      redirect from an address that has a page, would make one of them disappear.
      """)

  static let pageAddressCase = DiagnosticCode(
    id: "page-address-case", severity: .error,
    title: "Two addresses differ only in capital letters",
    explanation: """
      Some file systems and web servers make no difference between capital and small letters, so \
      one page would overwrite the other. Choose names that differ in more than that.
      """)

  static let pageAddressFolder = DiagnosticCode(
    id: "page-address-folder", severity: .error,
    title: "A file and a folder of the site have one name",
    explanation: """
      Each page is a folder with the files `index.html` and `index.md` in it, beside the folders of \
      the pages below. An id or a redirect that is called like one of these files would need a \
      folder in its place. Choose another name.
      """)

  static let pageLinkBroken = DiagnosticCode(
    id: "page-link-broken", severity: .error,
    title: "A link of a finished page leads nowhere",
    explanation: """
      After a page is made, each of its links to this site is followed. This one leads to an \
      address that has no page. When content is right, the template that makes the page is at \
      fault.
      """)

  static let pageAnchorBroken = DiagnosticCode(
    id: "page-anchor-broken", severity: .error,
    title: "A link leads to a part that the page doesn't have",
    explanation: """
      The page that the link names exists, but nothing on it has the id behind the `#`. Headings \
      get their ids from their words: a reworded heading has another one.
      """)

  static let pageIDTwice = DiagnosticCode(
    id: "page-id-twice", severity: .error,
    title: "An id stands twice on one page",
    explanation: """
      Links and assistive technology find parts of a page by id, so each id may stand once. Ids \
      that templates give begin with `page-`; headings of the text get theirs from their words.
      """)

  static let pageTermTwice = DiagnosticCode(
    id: "page-term-twice", severity: .warning,
    title: "Two glossary entries claim the same words",
    explanation: """
      The first use of a term on a page links to its definition. When two entries have the same \
      words, as a term or under `also`, only the first entry gets the links.
      """)

  /// What this room reports.
  package static let pagesCodes: [DiagnosticCode] = [
    pageAddressUnusable, pageAddressTaken, pageAddressCase, pageAddressFolder, pageLinkBroken,
    pageAnchorBroken, pageIDTwice, pageTermTwice,
  ]
}
