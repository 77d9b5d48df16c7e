import Diagnostics
import Model

extension DatasetTime {
  /// `as-at` or `period`, of which a mapping has one.
  static func read(_ keys: inout MappingReader) -> DatasetTime? {
    let asAt = keys.optional("as-at", .located(.date), "The day on which was counted; or `period`.")
    let period = keys.optional(
      "period", .period, "The time over which was counted, for events; or `as-at`.")
    switch (asAt, period) {
    case (let day?, nil): return .snapshot(day)
    case (nil, let period?): return .period(period)
    case (_?, let period?):
      keys.file.report([
        Diagnostic(
          .contentKeyPair, at: period.location,
          "\(keys.name.sentenceStart) can't have both `as-at` and `period`",
          advice: "Keep `as-at` for what was counted on one day, `period` for what happened over "
            + "a time.")
      ])
      return nil
    case (nil, nil):
      if !keys.has("as-at"), !keys.has("period") {
        keys.reportMissing(
          ["as-at", "period"], "\(keys.name.sentenceStart) must have the key `as-at` or `period`",
          advice: "Add `as-at:` with the day on which was counted, or `period:` with `from` and "
            + "`to` for what happened over a time.")
      }
      return nil
    }
  }
}
