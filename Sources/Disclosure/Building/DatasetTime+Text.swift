import Model

extension DatasetTime {
  /// A day, or two days with a slash between them, as identities have it.
  var identity: String {
    switch self {
    case .snapshot(let date): date.value.iso
    case .period(let period): period.start.iso + "/" + period.end.iso
    }
  }
}
