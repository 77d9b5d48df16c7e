import Diagnostics
import Markup

extension MarkdownReview {
  func review(link index: Int, _ problems: inout [Diagnostic]) {
    let isImage = document.nodes[index].kind == .image
    let destination = document.literal(of: index)
    let address = String(decoding: destination, as: UTF8.self)
    let text = document.plainText(of: index)
    let place = location(index)

    if let problem = review(address: destination, shown: address, at: place, isImage: isImage) {
      problems.append(problem)
    }
    guard hasWords(text) else {
      if isImage {
        problems.append(
          Diagnostic(
            .markdownImageWithoutText, at: place, "The image `\(address)` has no description",
            advice: "Say between the brackets what it shows: `![what it shows](\(address))`."))
      } else if Address.scheme(of: destination) != "term" {
        problems.append(
          Diagnostic(
            .markdownLinkWithoutText, at: place, "The link to `\(address)` has no words",
            advice: Address.scheme(of: destination) == "data"
              ? "Write the number between the brackets, in digits or in words; it is checked."
              : "Name what it leads to between the brackets."))
      }
      return
    }
    guard !isImage else { return }
    if isVague(text) {
      problems.append(
        Diagnostic(
          .markdownVagueLink, at: place, "“\(text)” doesn't say where the link leads",
          advice: "Make the words of the link name the page or document."))
    } else if isAddress(text) {
      problems.append(
        Diagnostic(
          .markdownBareAddress, at: place, "The words of this link are an address",
          advice: "Write `[what it leads to](\(address))`."))
    }
  }

  private func review(
    address: ArraySlice<UInt8>, shown: String, at place: Location, isImage: Bool
  ) -> Diagnostic? {
    guard !address.isEmpty else {
      return Diagnostic(
        .markdownEmptyLink, at: place,
        isImage ? "This image has no address" : "This link has no address",
        advice: "Write the address between the round brackets.")
    }
    guard let scheme = Address.scheme(of: address), !Address.schemes.contains(scheme) else {
      return nil
    }
    if scheme == "javascript" || scheme == "vbscript" || Address.holdsContent(address) {
      return Diagnostic(
        .markdownUnsafeLink, at: place, "`\(scheme):` may run a program in the reader's browser",
        advice: "Link to a page or a file instead.")
    }
    guard !Self.ownSchemes.contains(scheme) else { return nil }
    let near = Suggestion.nearest(to: scheme, in: Self.ownSchemes + Address.schemes)
    return Diagnostic(
      .markdownUnknownScheme, at: place, "`\(scheme):` is not a kind of address",
      advice: near.map { "Did you mean `\($0):`?" }
        ?? "Begin it with `https:`, `mailto:` or `tel:`, or write the path of a file.")
  }

  private func isVague(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      let words = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
      return Self.vagueTexts.contains(words)
    }
    var words: [UInt8] = []
    words.reserveCapacity(24)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: " "):
        words.append(byte)
      default: continue
      }
    }
    return Self.vagueTexts.contains { $0.utf8.elementsEqual(words) }
  }

  private func isAddress(_ text: String) -> Bool {
    guard let first = text.utf8.first,
      first | 0x20 == UInt8(ascii: "h") || first | 0x20 == UInt8(ascii: "w")
    else { return false }
    let text = text.lowercased()
    return !text.utf8.contains(UInt8(ascii: " "))
      && (text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www."))
  }
}
