/// What a message is about: the value of a key, or an item of its list.
struct Subject {
  let key: String
  /// Counts from 1.
  let item: Int?

  init(_ key: String, item: Int? = nil) {
    self.key = key
    self.item = item
  }

  /// To begin a sentence with: "`leads`", "Item 2 of `leads`".
  var text: String {
    if let item { "Item \(item) of `\(key)`" } else { "`\(key)`" }
  }
}
