import Model

extension PublishedPercentage {
  static func read(_ keys: inout MappingReader) -> PublishedPercentage? {
    let numerator = keys.required(
      "of", .words("a mapping from dimensions to codes"),
      "Whom it counts; dimensions not named are the total.")
    let denominator = keys.required(
      "among", .words("a mapping from dimensions to codes"),
      "Of whom it is a share, in the same way.")
    let measure = keys.optional("measure", .id, "The measure, if the dataset has more than one.")
    let percent = keys.required(
      "percent", .exactPercentage, "The percentage, with the decimal places it was published with.")
    guard let numerator, let denominator, let percent else { return nil }
    return PublishedPercentage(
      numerator: numerator, denominator: denominator, measure: measure?.value,
      units: percent.units, decimals: percent.decimals, location: keys.location)
  }
}
