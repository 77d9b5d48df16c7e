import Model

/// Actions of an edition that have something in common.
struct ActionGroup: Sendable {
  /// The last part of its address.
  let slug: String
  let label: String
  let description: Prose?
  /// In the order of the plans.
  let places: [ActionPlace]
  /// The status that its actions share, when it is one.
  let status: DeliveryStatus?
  /// When they are due, where they were put together by that.
  let due: DueGroup?

  init(
    slug: String, label: String, description: Prose? = nil, places: [ActionPlace],
    status: DeliveryStatus? = nil, due: DueGroup? = nil
  ) {
    self.slug = slug
    self.label = label
    self.description = description
    self.places = places
    self.status = status
    self.due = due
  }
}
