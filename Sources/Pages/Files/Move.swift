import Diagnostics

/// An address that readers are sent on from.
struct Move: Sendable {
  let from: PageAddress
  /// Where they end: an address of the site, with its slash.
  let to: String
  /// The part of that page, without `#`.
  let anchor: String?
  /// Where the content says so, and where it names the target.
  let source: Location
  let target: Location
}
