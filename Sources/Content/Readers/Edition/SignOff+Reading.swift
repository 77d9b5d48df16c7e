import Model

extension SignOff {
  static func read(_ keys: inout MappingReader) -> SignOff? {
    let body = keys.required("by", .text, "The board or person who approved the edition.")
    let date = keys.required("on", .date, "The day of approval.")
    let note = keys.optional("note", .text, "A remark.")
    guard let body, let date else { return nil }
    return SignOff(location: keys.location, body: body, date: date, note: note)
  }
}
