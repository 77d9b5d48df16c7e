/// Rounding of counts to the nearest multiple of 5.
enum Rounding {
  static let base = 5
  /// How far a count may be from what it is rounded to.
  static let reach = 2

  static func nearest(_ count: Int) -> Int {
    let rest = count % base
    return rest <= reach ? count - rest : count - rest + base
  }
}
