import Formats

/// What a value must look like: how it is read, and what messages and documentation call it.
///
/// Reading reports what is wrong and then returns nil.
struct Shape<Value> {
  /// What follows "must be" in a message: "a date".
  let name: String
  /// Whether a list of these may be written as one value without a dash.
  let standsAlone: Bool
  /// The mappings within, for documentation.
  let describe: () -> [MappingDescription]
  let read: (YAMLNode, Subject, inout FileReading) -> Value?

  init(
    _ name: String, standsAlone: Bool = false,
    describe: @escaping () -> [MappingDescription] = { [] },
    read: @escaping (YAMLNode, Subject, inout FileReading) -> Value?
  ) {
    self.name = name
    self.standsAlone = standsAlone
    self.describe = describe
    self.read = read
  }

  /// A shape that is written as text, which `parse` understands.
  ///
  /// - Parameter parse: gets the text, never empty, without white space around it.
  static func scalar(
    _ name: String, standsAlone: Bool = false,
    parse: @escaping (_ text: String, YAMLNode, Subject, inout FileReading) -> Value?
  ) -> Shape {
    Shape(name, standsAlone: standsAlone) { node, subject, file in
      file.scalar(node, subject, name: name).flatMap { parse($0, node, subject, &file) }
    }
  }

  /// The same shape, of which a list with one item may be written without a dash.
  static func loneItem(_ shape: Shape) -> Shape {
    Shape(shape.name, standsAlone: true, describe: shape.describe, read: shape.read)
  }

  func map<Other>(_ transform: @escaping (Value) -> Other) -> Shape<Other> {
    Shape<Other>(name, standsAlone: standsAlone, describe: describe) { node, subject, file in
      read(node, subject, &file).map(transform)
    }
  }
}
