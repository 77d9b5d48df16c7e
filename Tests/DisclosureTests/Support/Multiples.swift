/// The whole numbers whose product with a coefficient lies between two numbers: `first` to `last`,
/// none when `first` is greater.
struct Multiples {
  let first: Int
  let last: Int

  init(of coefficient: Int, from: Int, to: Int) {
    let (from, to) = coefficient > 0 ? (from, to) : (-to, -from)
    let size = abs(coefficient)
    first = from > 0 ? (from + size - 1) / size : -(-from / size)
    last = to >= 0 ? to / size : -((-to + size - 1) / size)
  }
}
