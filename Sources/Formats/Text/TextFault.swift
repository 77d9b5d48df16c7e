/// Something in a file's bytes that makes it unfit to be read as text.
enum TextFault: Hashable, Sendable {
  /// The first byte that is not part of a well-formed UTF-8 sequence.
  case malformed(offset: Int)
  /// A well-formed scalar that no text file should hold.
  case forbidden(Unicode.Scalar, offset: Int)

  var offset: Int {
    switch self {
    case .malformed(let offset), .forbidden(_, let offset): offset
    }
  }
}
