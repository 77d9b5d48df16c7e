extension CellIdentity {
  /// The same count of another population.
  func moved(population: String) -> CellIdentity {
    CellIdentity(population: population, time: time, measure: measure, places: places)
  }

  /// The same count at another time.
  func moved(time: String) -> CellIdentity {
    CellIdentity(population: population, time: time, measure: measure, places: places)
  }
}
