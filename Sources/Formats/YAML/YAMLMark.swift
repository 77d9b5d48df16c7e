/// A place that libyaml reports: line and column count from 0, columns in scalars.
struct YAMLMark: Hashable, Sendable {
  let line: Int
  let column: Int
}
