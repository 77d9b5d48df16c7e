/// The first tag of an SVG picture.
struct SVGTag {
  /// Pixels, from `viewBox`, else from `width` and `height`.
  let size: (Int, Int)?

  /// nil when the beginning of the file holds no `<svg` tag.
  init?(_ bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(20_000), as: UTF8.self)
    guard let start = head.firstRange(of: "<svg") else { return nil }
    let tag = head[start.upperBound...].prefix { $0 != ">" }
    let box = Self.attribute("viewBox", of: tag)?
      .split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    if let box, box.count == 4 {
      size = Self.pixels(box[2], box[3])
    } else if let width = Self.attribute("width", of: tag).flatMap(Self.length),
      let height = Self.attribute("height", of: tag).flatMap(Self.length)
    {
      size = Self.pixels(width, height)
    } else {
      size = nil
    }
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    for quote in ["\"", "'"] {
      guard let start = tag.firstRange(of: " \(name)=\(quote)") else { continue }
      return String(tag[start.upperBound...].prefix { String($0) != quote })
    }
    return nil
  }

  private static func length(_ text: String) -> Double? {
    Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text)
  }

  private static func pixels(_ width: Double, _ height: Double) -> (Int, Int)? {
    guard width.isFinite, height.isFinite, (1...100_000).contains(width),
      (1...100_000).contains(height)
    else { return nil }
    return (Int(width.rounded()), Int(height.rounded()))
  }
}
