/// What a message is about: the value of a key, or an item of its list.
struct Subject {
  let key: String
  /// Counts from 1.
  let item: Int?
  /// Whether the key can't be left out.
  let isRequired: Bool

  init(_ key: String, item: Int? = nil, isRequired: Bool = false) {
    self.key = key
    self.item = item
    self.isRequired = isRequired
  }

  /// To begin a sentence with: "`leads`", "Item 2 of `leads`".
  var text: String {
    if let item { "Item \(item) of `\(key)`" } else { "`\(key)`" }
  }
}
