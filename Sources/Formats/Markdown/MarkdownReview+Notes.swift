import Diagnostics
import Markup

extension MarkdownReview {
  /// Footnotes are matched by the parser without a word about those left over, so that these are
  /// sought in the source.
  func reviewNotes(_ problems: inout [Diagnostic]) {
    let marks = marks()
    guard !marks.isEmpty else { return }
    var defined: Set<String> = []
    var used: Set<String> = []
    for mark in marks {
      if mark.isDefinition { defined.insert(mark.label) } else { used.insert(mark.label) }
    }
    for mark in marks {
      let place = source.location(ofByte: mark.offset, length: mark.label.unicodeScalars.count + 3)
      if mark.isDefinition, !used.contains(mark.label) {
        problems.append(
          Diagnostic(
            .markdownNoteUnused, at: place, "Nothing refers to the note `[^\(mark.label)]`",
            advice: "Put `[^\(mark.label)]` where the note belongs, or take the note out."))
      } else if !mark.isDefinition, !defined.contains(mark.label) {
        problems.append(
          Diagnostic(
            .markdownNoteUndefined, at: place, "There is no note `[^\(mark.label)]`",
            advice: "Begin a line with `[^\(mark.label)]:` and the note, "
              + "or write `\\[^` to print the brackets."))
      }
    }
  }

  private struct Mark {
    let label: String
    let offset: Int
    let isDefinition: Bool
  }

  /// Every `[^label]` outside code.
  private func marks() -> [Mark] {
    var marks: [Mark] = []
    var fence: UInt8?
    for number in 1...source.starts.count {
      let line = source.range(ofLine: number)
      guard source.bytes[line].contains(UInt8(ascii: "^")) || fence != nil || isFence(line)
      else { continue }
      let start = source.contentStart(ofLine: number, quotations: 8)
      let content = start..<max(start, line.upperBound)
      if isFence(content) {
        let mark = source.bytes[content.lowerBound]
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
        continue
      }
      if fence == nil { scan(content, &marks) }
    }
    return marks
  }

  private func isFence(_ content: Range<Int>) -> Bool {
    let bytes = source.bytes[content].drop { $0 == 32 || $0 == 9 || $0 == UInt8(ascii: ">") }
    return bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8)
  }

  private func scan(_ content: Range<Int>, _ marks: inout [Mark]) {
    let bytes = source.bytes
    var isCode = false
    var index = content.lowerBound
    while index < content.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "[") where !isCode:
        let start = index + 2
        guard start < content.upperBound, bytes[index + 1] == UInt8(ascii: "^"),
          let end = bytes[start..<content.upperBound].firstIndex(of: UInt8(ascii: "]")),
          end > start, !bytes[start..<end].contains(where: { $0 <= 32 })
        else { break }
        let isDefinition =
          index == content.lowerBound && end + 1 < content.upperBound
          && bytes[end + 1] == UInt8(ascii: ":")
        marks.append(
          Mark(
            label: String(decoding: bytes[start..<end], as: UTF8.self).lowercased(),
            offset: index, isDefinition: isDefinition))
        index = end
      default: break
      }
      index += 1
    }
  }
}
