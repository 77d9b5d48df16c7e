package import Diagnostics

/// `classifications/<id>.yaml`: a list of codes with their hierarchy.
package struct Classification: Sendable, Hashable {
  package let id: String
  package let location: Location
  package let title: String
  /// `version`, such as "2021".
  package let version: String?
  /// `source`: who defined it.
  package let source: String?
  /// `codes`, in the order to show them.
  package let codes: [ClassificationCode]
  /// `sums`: further codes that are sums of others.
  package let sums: [CodeSum]
  /// `orders`: other orders in use.
  package let orders: [CodeOrder]

  package init(
    id: String, location: Location, title: String, version: String? = nil, source: String? = nil,
    codes: [ClassificationCode], sums: [CodeSum] = [], orders: [CodeOrder] = []
  ) {
    self.id = id
    self.location = location
    self.title = title
    self.version = version
    self.source = source
    self.codes = codes
    self.sums = sums
    self.orders = orders
  }
}
