import Diagnostics
import Model

extension Check {
  /// An abbreviation that texts use is explained.
  ///
  /// By the glossary (as a term or in `also`), by an edition's register of parties (an alias of a
  /// name), or where it is used: "Corporate Management Team (CMT)" or "CMT (Corporate Management
  /// Team)". An abbreviation is two to six capitals standing alone, with "+", "s" or "&" where they
  /// belong. Not asked about: those that British readers know (listed in `known`), Roman numerals
  /// to XXXIX, words with digits, addresses such as GOV.UK, and whole words in capitals of seven
  /// letters or more. Reported once for each, at its first place, with how often it is used.
  static let abbreviations = Check(codes: [.abbreviationUndefined]) { subject in
    var defined: Set<Abbreviation> = []
    func define(_ text: String) {
      for word in text.utf8.split(whereSeparator: { $0 <= 0x20 || "/(),".utf8.contains($0) }) {
        if let abbreviation = Abbreviation(word) { defined.insert(abbreviation) }
        if word.last == UInt8(ascii: "s"), let single = Abbreviation(word.dropLast()) {
          defined.insert(single)
        }
      }
    }
    for term in subject.publication.glossary {
      for text in [term.term.value] + term.aliases { define(text) }
    }
    for edition in subject.editions {
      for party in edition.parties { for alias in party.aliases { define(alias) } }
    }
    return subject.words.capitals.compactMap { word, use in
      guard !use.isExpanded, !defined.contains(word), !known.contains(word),
        !isRomanNumeral(word.text)
      else { return nil }
      let times = use.count == 1 ? "once" : Phrase.count(use.count, "time", "times")
      return Diagnostic(
        .abbreviationUndefined, at: use.first,
        "`\(word.text)` is used \(times) and explained nowhere",
        advice: "Write it out at first use, or add it to the glossary.")
    }
  }

  private static let known: Set<Abbreviation> = Set(
    [
      "AM", "BBC", "BC", "CD", "COVID", "CSS", "CSV", "CV", "DVD", "EU", "FAQ", "FAQs", "GB", "GP",
      "HTML", "HTTP", "HTTPS", "ID", "IT", "JSON", "KB", "MB", "MP", "NHS", "NI", "OK", "PC", "PDF",
      "PIN", "PM", "PO", "Q&A", "SMS", "TB", "TV", "UK", "UN", "URL", "US", "USA", "VAT", "XML",
      "YAML", "BAME", "BME",
    ].compactMap { Abbreviation($0.utf8) })

  private static func isRomanNumeral(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    func drop(_ letter: Character, atMost: Int) -> Int {
      var count = 0
      while count < atMost, rest.first == letter.asciiValue {
        rest = rest.dropFirst()
        count += 1
      }
      return count
    }
    _ = drop("X", atMost: 3)
    if rest.elementsEqual("IX".utf8) || rest.elementsEqual("IV".utf8) { return true }
    _ = drop("V", atMost: 1)
    _ = drop("I", atMost: 3)
    return rest.isEmpty
  }
}

extension DiagnosticCode {
  static let abbreviationUndefined = DiagnosticCode(
    id: "abbreviation-undefined", severity: .warning, title: "An abbreviation is explained nowhere",
    explanation: """
      Readers outside the organisation don't know its short forms. Write the words out at first \
      use with the short form in brackets, or give it an entry in the glossary, where a link from \
      the text can lead.
      """)
}
