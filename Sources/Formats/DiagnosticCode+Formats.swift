package import Diagnostics

extension DiagnosticCode {
  /// Every code of this room.
  package static let formatsCodes: [DiagnosticCode] =
    textCodes + yamlCodes + csvCodes + markdownCodes
}
