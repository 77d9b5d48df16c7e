/// A key of a mapping, as documentation lists it.
struct KeyDescription: Hashable {
  let key: String
  /// What its value must be: "a date", "a list of measures".
  let value: String
  let isRequired: Bool
  /// What it is for, in one line.
  let summary: String
  /// The mappings that its value holds.
  let mappings: [MappingDescription]
}
