import Diagnostics

extension LinkCheck {
  func broken(_ written: String, _ page: Page) -> Diagnostic {
    Diagnostic(
      .pageLinkBroken, at: page.source,
      "The page `\(page.address.path)` links to `\(written)`, where there is nothing",
      advice: "Correct the address in the content, or in the template "
        + "`\(page.template).html.mustache` if the content doesn't have it.")
  }

  static func missing(_ written: String, _ page: Page) -> Diagnostic {
    Diagnostic(
      .pageAnchorBroken, at: page.source,
      "The page `\(page.address.path)` links to `\(written)`, but that page has no such part",
      advice: "Take the part's name from its heading: lower case, with hyphens for spaces; or "
        + "correct the template `\(page.template).html.mustache`.")
  }

  func twice(_ id: UInt64, _ html: [UInt8], _ page: Page) -> Diagnostic {
    var name = ""
    html.withUnsafeBufferPointer { bytes in
      AttributeScanner.scan(bytes) { attribute, value in
        if attribute == .id, Self.fingerprint(value) == id {
          name = String(decoding: value, as: UTF8.self)
        }
      }
    }
    return Diagnostic(
      .pageIDTwice, at: page.source,
      "The id `\(name)` stands twice on the page `\(page.address.path)`",
      advice: "Change one of the ids in the template `\(page.template).html.mustache`, or reword "
        + "one of the headings.")
  }
}
