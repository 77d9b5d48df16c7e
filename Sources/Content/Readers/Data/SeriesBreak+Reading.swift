import Model

extension SeriesBreak {
  static func read(_ keys: inout MappingReader) -> SeriesBreak? {
    let at = keys.required("at", .located(.date), "The first day that can't be compared.")
    let reason = keys.required("reason", .text, "What changed.")
    guard let at, let reason else { return nil }
    return SeriesBreak(at: at, reason: reason, location: keys.location)
  }
}
