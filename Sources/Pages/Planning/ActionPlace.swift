/// Where an action stands in the publication, as indices.
struct ActionPlace: Sendable, Hashable {
  let edition: Int
  let plan: Int
  let objective: Int
  let action: Int
}
