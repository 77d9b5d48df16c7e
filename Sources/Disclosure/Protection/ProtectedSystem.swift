/// A system of counts whose truth is known in part, and what may still be withheld of it.
struct ProtectedSystem: Sendable {
  var system: CountSystem
  /// By cell: its true count; nil where it is not at hand, as in tables of former years.
  var truth: [Int?]
  /// By cell: whether it may be withheld, since readers have not seen it yet.
  var isMovable: [Bool]
  /// By cell: whether it must be withheld, whatever the others are.
  var isPrimary: [Bool]
  /// By cell: whether readers had a table in which it was withheld. It stays so.
  var wasWithheld: [Bool]
  /// By cell: what stands and falls together; nil for a cell of its own.
  var units: [Int?]
  /// By cell: what readers know of a rounded count once it is withheld; nil for others.
  var withheldStates: [SystemCell?]
  /// By cell: how many totals it is in, for its weight.
  var levels: [Int]

  init() {
    system = CountSystem()
    truth = []
    isMovable = []
    isPrimary = []
    wasWithheld = []
    units = []
    withheldStates = []
    levels = []
  }

  /// Adds a cell and returns its index.
  mutating func add(
    _ cell: SystemCell, truth: Int? = nil, isMovable: Bool = false, isPrimary: Bool = false,
    unit: Int? = nil, level: Int = 0
  ) -> Int {
    self.truth.append(truth)
    self.isMovable.append(isMovable)
    self.isPrimary.append(isPrimary)
    wasWithheld.append(false)
    units.append(unit)
    withheldStates.append(nil)
    levels.append(level)
    return system.add(cell)
  }
}
