import Diagnostics
import Model

extension Check {
  /// The accent colour can be read on white.
  ///
  /// Its contrast is at least 4.5 to 1 (WCAG 2.2, criterion 1.4.3), since headings and links may
  /// wear it. The message names the nearest darker shade of the colour that passes.
  static let accent = Check(codes: [.accentContrast]) { subject in
    // The reader lets no other form through.
    guard let accent = subject.site.accent, let colour = Colour(hex: accent.value) else {
      return []
    }
    let needed = 4.5
    guard colour.contrastWithWhite < needed else { return [] }
    return [
      Diagnostic(
        .accentContrast, at: accent.location,
        "The colour `\(accent.value)` is too light on white: its contrast is "
          + "\(oneDecimalDown(colour.contrastWithWhite)) to 1, and text needs 4.5",
        advice: "The nearest darker shade that passes is `\(colour.darkened(to: needed).hex)`.")
    ]
  }

  /// Cut, not rounded, so that 4.49 isn't shown as 4.5.
  private static func oneDecimalDown(_ value: Double) -> String {
    let tenths = Int(value * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension DiagnosticCode {
  static let accentContrast = DiagnosticCode(
    id: "accent-contrast", severity: .error, title: "The accent can't be read on white",
    explanation: """
      Text needs a contrast of at least 4.5 to 1 against its background (WCAG 2.2, criterion \
      1.4.3), and the accent colours text on white. Use a darker shade of it; keep the lighter one \
      for logos.
      """)
}
