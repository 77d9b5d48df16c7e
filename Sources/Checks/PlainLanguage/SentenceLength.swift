import Diagnostics
import Model
import Parallel

extension Check {
  /// A sentence is short enough to be read once.
  ///
  /// `sentence-words` of `plain-language` in `site.yaml`, 30 unless given. Headings, tables, code and
  /// block quotes are not measured; only editions that can still be mended.
  static let longSentences = Check(codes: [.sentenceLong]) { subject in
    let limit = subject.site.plainLanguage.sentenceWords
    let texts = subject.currentTexts
    return ParallelMap.chunks(of: texts.count, jobs: subject.jobs) { range in
      var found: [Diagnostic] = []
      var block = TextBlock()
      for text in texts[range] {
        block.each(of: text) { block in
          guard block.isParagraph, !block.isQuoted else { return }
          for sentence in Sentence.all(in: block.bytes) where sentence.words > limit {
            found.append(
              Diagnostic(
                .sentenceLong,
                at: block.location(of: sentence.range.lowerBound, length: 1, in: text),
                "This sentence has \(sentence.words) words; \(limit) are meant to be enough",
                advice: "Say one thing in it and the rest in the next, or make a list."))
          }
        }
      }
      return found
    }.flatMap { $0 }
  }
}

extension DiagnosticCode {
  static let sentenceLong = DiagnosticCode(
    id: "sentence-long", severity: .note, title: "A sentence is long",
    explanation: """
      Long sentences have to be read twice, and screen readers don't say where they end. Say one \
      thing in a sentence, or make a list of what belongs together. How many words are too many is \
      yours to say: `plain-language`, `sentence-words` in `site.yaml`.
      """)
}
