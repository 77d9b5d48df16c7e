import Diagnostics
import Model

extension InvitedGroup {
  static func read(_ keys: inout MappingReader) -> InvitedGroup? {
    let group = keys.optional("group", .id, "A code of `groups`; everyone unless given.")
    let number = keys.required(
      "number", .tens,
      "How many, rounded to tens, so that nobody can count those who did not take part.")
    guard let number else { return nil }
    return InvitedGroup(
      group: group ?? Located(value: DatasetDimension.totalCode, location: keys.location),
      number: number)
  }
}

extension Shape where Value == Int {
  /// A number of people in tens.
  static var tens: Shape {
    let number = Shape.wholeNumber(10...10_000_000)
    return Shape("a multiple of ten") { node, subject, file in
      guard let value = number.read(node, subject, &file) else { return nil }
      if value.isMultiple(of: 10) { return value }
      file.report(
        .contentBadNumber, at: node.span,
        "\(subject.text) must be a multiple of ten, and is `\(value)`",
        advice: "Round it to tens, so that nobody can count those who did not take part.")
      return nil
    }
  }
}
