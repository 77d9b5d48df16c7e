/// Words beside or below a drawing, with the small picture that ties them to it.
struct ChartNote {
  let swatch: ChartSwatch?
  let text: String
  var screens = ChartScreens.all
}
