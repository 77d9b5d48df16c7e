import Model

extension Correction {
  /// The id of the correction on its page, which other corrections don't change:
  /// `correction-2025-2025-07-14-1f3a9c04`, of the edition, the day and a fingerprint of the text.
  func anchor(in edition: Edition) -> String {
    let content = text.document.plainText + "\n" + (page?.value ?? "")
    let print = Fingerprint.text(Fingerprint.of(content.utf8)).suffix(8)
    return "correction-\(edition.id)-\(date.value.iso)-\(print)"
  }
}
