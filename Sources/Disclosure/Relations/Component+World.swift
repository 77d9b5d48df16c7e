extension Component {
  /// Whether numbers for the cells are within all limits and satisfy every relation.
  func admits<Number: ExactInteger>(
    _ world: [Int], as _: Number.Type
  ) throws(ArithmeticOverflow) -> Bool {
    for (variable, value) in world.enumerated() {
      if let limit = lower[variable], value < limit { return false }
      if let limit = upper[variable], value > limit { return false }
    }
    for relation in relations {
      var rest = Number(relation.constant)
      for term in relation.terms {
        rest = try rest.scaled(
          by: 1, minus: Number(term.coefficient), times: Number(world[term.variable]))
      }
      if rest != 0 { return false }
    }
    return true
  }
}
