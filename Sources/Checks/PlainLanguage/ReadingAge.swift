import Diagnostics
import Model
import Parallel

extension Check {
  /// A page's text can be read by who left school at the age that `site.yaml` names.
  ///
  /// `reading-age` of `plain-language`, 14 unless given, against the Automated Readability Index of
  /// each Markdown file with at least 100 words of prose. Only editions that can still be mended.
  static let readingAge = Check(codes: [.readingAgeHigh]) { subject in
    let limit = subject.site.plainLanguage.readingAge
    let texts = subject.currentTexts.filter(\.isBody)
    return ParallelMap.chunks(of: texts.count, size: 16, jobs: subject.jobs) { range in
      texts[range].compactMap { text in
        var measure = ReadingMeasure()
        var first: Location?
        var block = TextBlock()
        block.each(of: text) { block in
          guard block.isParagraph, !block.isQuoted else { return }
          for sentence in Sentence.all(in: block.bytes) {
            measure.add(sentence)
            if first == nil {
              first = block.location(of: sentence.range.lowerBound, length: 1, in: text)
            }
          }
        }
        guard measure.words >= 100, let age = measure.age, age > limit, let first else {
          return nil
        }
        return Diagnostic(
          .readingAgeHigh, at: first,
          "This text asks for a reading age of about \(age); \(limit) is meant to be enough",
          advice: "It has \(tenths(measure.words, measure.sentences)) words to a sentence and "
            + "\(tenths(measure.characters, measure.words)) letters to a word: shorten the longest "
            + "of both.")
      }
    }.flatMap { $0 }
  }

  /// A quotient with one decimal place.
  private static func tenths(_ number: Int, _ divisor: Int) -> String {
    let tenths = (number * 10 + divisor / 2) / divisor
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension DiagnosticCode {
  static let readingAgeHigh = DiagnosticCode(
    id: "reading-age-high", severity: .note, title: "A text is harder than it need be",
    explanation: """
      The Automated Readability Index weighs letters to a word and words to a sentence, and gives \
      the age at which British pupils read such a text with ease. It knows nothing of sense, so \
      take it as a hint: read the text aloud, and shorten what you stumble over. The age that you \
      aim at is yours to say: `plain-language`, `reading-age` in `site.yaml`. WCAG 2.2, criterion \
      3.1.5 (level AAA) names the end of lower secondary education, about 14.
      """)
}
