extension PageSubject {
  /// The place of the plan that the page stands in, which short references mean first.
  var plan: Int? {
    switch self {
    case .plan(_, let plan): plan
    case .action(let place): place.plan
    default: nil
    }
  }
}
