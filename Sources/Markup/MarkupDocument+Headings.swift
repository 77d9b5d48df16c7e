extension MarkupDocument {
  /// Every heading with the id it is given in HTML, in document order.
  ///
  /// Ids are made as GitHub makes them: lower case, white space to hyphens, letters, digits,
  /// hyphens and underscores kept, all else dropped; a repeated one has `-1`, `-2` … appended.
  /// A heading without a letter or digit has the id `section`.
  package var headings: [Heading] {
    var used: Set<String> = []
    var headings: [Heading] = []
    for index in nodes.indices where nodes[index].kind == .heading {
      let node = nodes[index]
      let text = plainText(of: index)
      let slug = Self.slug(text)
      var id = slug
      var repetition = 0
      while !used.insert(id).inserted {
        repetition += 1
        id = slug + "-" + String(repetition)
      }
      headings.append(
        Heading(
          id: id, level: Int(node.detail), text: text, line: Int(node.line),
          column: Int(node.column), node: index))
    }
    return headings
  }

  private static func slug(_ text: String) -> String {
    var text = text
    return text.withUTF8 { asciiSlug($0) } ?? wideSlug(text)
  }

  /// The same for a text in ASCII; nil for any other.
  private static func asciiSlug(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { slug in
      var count = 0
      var hasWord = false
      for byte in text {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          slug[count] = byte
          hasWord = true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          slug[count] = byte | 0x20
          hasWord = true
        case UInt8(ascii: " "): slug[count] = UInt8(ascii: "-")
        case UInt8(ascii: "-"), UInt8(ascii: "_"): slug[count] = byte
        default: continue
        }
        count += 1
      }
      return hasWord ? String(decoding: slug[..<count], as: UTF8.self) : "section"
    }
  }

  private static func wideSlug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var hasWord = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        slug.append(scalar)
        hasWord = true
      case "A"..."Z":
        slug.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        hasWord = true
      case " ": slug.append("-")
      case "-", "_": slug.append(scalar)
      case _ where scalar.isASCII: continue
      default:
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .letterNumber:
          slug.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
          hasWord = true
        case .nonspacingMark, .spacingMark: slug.append(scalar)
        default: if properties.isWhitespace { slug.append("-") }
        }
      }
    }
    return hasWord ? String(slug) : "section"
  }
}
