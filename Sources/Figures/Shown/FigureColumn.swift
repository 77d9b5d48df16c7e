/// A column of a figure's table.
package struct FigureColumn: Sendable, Hashable {
  /// As files call it: `headcount`, `share`, `asian`, `residents`; unique in the table.
  package let id: String
  /// As readers see it, with its unit where that is not in each cell.
  package let heading: String
  /// A short name for direct labels in a chart: "Asian", "2026".
  package let label: String
  package let unit: FigureUnit
  package let role: Role
  /// Whether it holds those of whom the answer is not known: charts draw it in grey.
  package let isUnknown: Bool

  package enum Role: String, Sendable, Hashable {
    /// Drawn.
    case value
    /// What the values are shares of, or how many.
    case base
    /// Drawn as the second value of each row.
    case comparator
    /// Drawn as a mark to reach.
    case target
    /// Of two others; in the table alone.
    case difference
    /// In the table alone.
    case detail
  }

  package init(
    id: String, heading: String, label: String, unit: FigureUnit, role: Role,
    isUnknown: Bool = false
  ) {
    self.id = id
    self.heading = heading
    self.label = label
    self.unit = unit
    self.role = role
    self.isUnknown = isUnknown
  }
}
