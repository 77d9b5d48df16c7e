package import Diagnostics

/// A value with the place it was read from, so that a check can point at it.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package let value: Value
  package let location: Location

  package init(value: Value, location: Location) {
    self.value = value
    self.location = location
  }
}
