import Model

extension Objective {
  static func read(_ keys: inout MappingReader) -> Objective? {
    let id = keys.required("id", .id, "Its place in the address; keep it from year to year.")
    let label = keys.optional(
      "label", .text, "Its number or letter as printed, such as `1` or `one`.")
    let title = keys.optional("title", .text, "Its heading.")
    let statement = keys.optional("statement", .prose, "The objective in a sentence or more.")
    let theme = keys.optional("theme", .id, "The id of a theme of the edition.")
    let contributesTo = keys.list(
      "contributes-to", .id, "The ids of framework statements that it serves.")
    let measuresHeading = keys.optional(
      "measures-called", .text,
      "The heading over its measures, such as `How will we measure success?`.")
    let actions = keys.list("actions", .mapping("an action", Action.read), "What will be done.")
    guard let id else { return nil }
    return Objective(
      id: id, label: label, title: title, statement: statement, theme: theme,
      contributesTo: contributesTo, measuresHeading: measuresHeading, actions: actions,
      textPlaces: keys.textPlaces("title"))
  }
}
