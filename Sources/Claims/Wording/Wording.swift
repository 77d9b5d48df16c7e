/// What the words of a claim say, before it is known what they are claimed of.
struct Wording: Sendable, Hashable {
  enum Direction: Sendable, Hashable {
    case up
    case down

    var other: Direction { self == .up ? .down : .up }
  }

  /// How the direction is said, so that what is proposed sounds alike.
  enum Turn: Sendable, Hashable {
    /// "rose by", "up": before the number.
    case before(String)
    /// "higher", "fewer": behind it.
    case behind(String)
    /// "+1.5".
    case sign
  }

  let amount: Amount
  let hedge: Hedge
  let direction: Direction?
  let turn: Turn?
  /// Words behind the number that don't change it: "people", "of all employees".
  let tail: String

  init(
    _ amount: Amount, hedge: Hedge = .none, direction: Direction? = nil, turn: Turn? = nil,
    tail: String = ""
  ) {
    self.amount = amount
    self.hedge = hedge
    self.direction = direction
    self.turn = turn
    self.tail = tail
  }
}
