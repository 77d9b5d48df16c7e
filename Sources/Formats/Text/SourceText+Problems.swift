import Diagnostics

/// The wording of what ``SourceText/check(_:as:)`` finds.
extension SourceText {
  static func tooLarge(_ size: Int, kind: TextKind, path: String) -> Diagnostic {
    Diagnostic(
      .textTooLarge, at: Location(path: path),
      "The file is \(megabytes(size)) MB; a \(kind.name) file may be at most "
        + "\(megabytes(kind.sizeLimit)) MB",
      advice: "Split it into smaller files, or move it out of the content folder if it is not "
        + "meant for publication.")
  }

  static func wrongEncoding(path: String) -> Diagnostic {
    Diagnostic(
      .textNotUTF8, at: Location(path: path, line: 1, column: 1),
      "The file is in UTF-16, not in UTF-8",
      advice: "Save it again with the encoding UTF-8. In Excel choose "
        + "\u{201C}CSV UTF-8\u{201D}, not \u{201C}Unicode text\u{201D}.")
  }

  static func diagnostic(
    _ fault: TextFault, count: Int, in file: SourceFile, lines: LineIndex
  ) -> Diagnostic {
    let position = lines.position(of: fault.offset)
    let location = Location(path: file.path, line: position.line, column: position.column)
    switch fault {
    case .malformed(let offset):
      return Diagnostic(
        .textNotUTF8, at: location,
        "The byte \(hexadecimal(UInt32(file.bytes[offset]), digits: 2)) is not UTF-8 text here",
        advice: "Save the file with the encoding UTF-8."
          + windowsAdvice(file.bytes[offset]))
    case .forbidden(let scalar, _):
      let name = "U+" + hexadecimal(scalar.value, digits: 4)
      let others = count > 1 ? ", the first of \(count) in the file" : ""
      switch scalar.value {
      case 0:
        return Diagnostic(
          .textControlCharacter, at: location, "A NUL byte (\(name)) stands in the text\(others)",
          advice: "Check that this is a text file: a spreadsheet, a PDF or a Word document must be "
            + "exported as text first.")
      case 0x0D:
        return Diagnostic(
          .textControlCharacter, at: location,
          "A carriage return (\(name)) stands alone, without a line feed after it\(others)",
          advice: "Save the file with Unix (LF) or Windows (CRLF) line endings.")
      case 0x0B, 0x2028, 0x2029, 0x85:
        return Diagnostic(
          .textControlCharacter, at: location,
          "An invisible line separator (\(name)) stands in the text\(others)",
          advice: "Delete it and press Enter instead. It often comes with text pasted from Word or "
            + "PowerPoint.")
      case 0xFEFF:
        return Diagnostic(
          .textControlCharacter, at: location,
          "A byte order mark (\(name)) stands within the text\(others)",
          advice: "Delete this invisible character. It often marks where two files were joined.")
      default:
        return Diagnostic(
          .textControlCharacter, at: location,
          "An invisible control character (\(name)) stands in the text\(others)",
          advice: "Delete it, and type the text again if some of it is missing.")
      }
    }
  }

  /// What the byte would be in Windows-1252, for those that British text saved so will hold.
  private static func windowsAdvice(_ byte: UInt8) -> String {
    let meaning: String? =
      switch byte {
      case 0x80: "a euro sign"
      case 0x85: "an ellipsis"
      case 0x91, 0x92: "a curly quotation mark or apostrophe"
      case 0x93, 0x94: "a curly double quotation mark"
      case 0x95: "a bullet"
      case 0x96, 0x97: "a dash"
      case 0xA0: "a space that does not break"
      case 0xA3: "a pound sign"
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: "an accented letter"
      default: nil
      }
    guard let meaning else { return "" }
    return " In the older Windows encoding this byte is \(meaning), so the file was probably saved "
      + "as \u{201C}ANSI\u{201D} or \u{201C}Windows-1252\u{201D}."
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// To one decimal, rounded up, so that what exceeds a limit is seen to exceed it.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 99_999) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
