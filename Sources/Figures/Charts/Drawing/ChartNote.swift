/// Words beside or below a drawing, with the small picture that ties them to it.
struct ChartNote {
  let swatch: ChartSwatch?
  let text: String
  var screens = ChartScreens.all
  /// What a file says besides, which has no table below it to say it.
  var detail: String?

  var textOfFile: String { detail.map { "\(text): \($0)" } ?? text }

  /// Whether it stands for a number that isn't there.
  var isHatched: Bool {
    if case .hatch = swatch { true } else { false }
  }
}
