import Diagnostics
import Pipeline

/// The page that lists all codes.
enum CodeIndex {
  static var text: String {
    var text = """
      # Messages

      Every message ends with a code in square brackets, such as `[yaml-tab]`. This page lists the
      codes by what they are about; each has a page that says why it matters and what to do, with a
      message as an example.

      An **error** stops publication: something is broken, unlawful or unsafe. A **warning** is good
      practice missed, and a **note** is context, which is printed when you ask for it with
      `--notes`. While a file can't be read, messages that would only follow from that are left out,
      so mend the errors and check again.

      These pages are made from the program's own words by its tests.

      """
    for (subject, codes) in DiagnosticCode.codesBySubject {
      text += "\n## \(subject)\n\n| Code | Severity | What it says |\n|---|---|---|\n"
      for code in codes {
        text += "| [`\(code.id)`](\(code.id).md) | \(code.severity.rawValue) | \(code.title) |\n"
      }
    }
    return text
  }
}
