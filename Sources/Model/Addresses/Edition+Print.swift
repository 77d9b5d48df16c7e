extension Edition {
  /// The last part of the address of the whole edition on one page.
  package static let printPart = "print"

  /// Where the whole edition stands on one page, from the root.
  package var printAddress: String { "/\(id)/\(Self.printPart)/" }
}
