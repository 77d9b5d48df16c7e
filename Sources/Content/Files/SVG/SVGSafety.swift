/// Finds what makes an SVG picture more than a still picture.
///
/// What may stand in one is listed in ``SVGVocabulary``; all else is refused, so that a browser's
/// new features need no new rule. Names are compared without their prefix, since a prefix can stand
/// for any namespace. References lead to a part of the picture itself (`#id`) or, of an `image`,
/// hold a picture of points.
enum SVGSafety {
  /// The first fault; nil when there is none.
  static func fault(in bytes: [UInt8]) -> SVGFault? {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return SVGFault(
        at: 0..<1, "The picture is not UTF-8 text", advice: "Export it as plain SVG in UTF-8.")
    }
    var scanner = SVGScanner(bytes)
    var style: (text: String, start: Int)?
    do throws(SVGFault) {
      while let token = try scanner.next() {
        switch token {
        case .start(let name, let attributes, let isEmpty, let range):
          try judge(name, range)
          for attribute in attributes { try judge(attribute, of: name) }
          if name.local == "style", !isEmpty { style = ("", range.upperBound) }
        case .text(let text, _): style?.text += text
        case .end(let name):
          if name.local == "style", let sheet = style {
            try judge(sheet.text, at: sheet.start..<sheet.start + 1)
            style = nil
          }
        }
      }
      if let sheet = style { try judge(sheet.text, at: sheet.start..<sheet.start + 1) }
    } catch {
      return error
    }
    return nil
  }

  private static func judge(_ name: SVGName, _ range: Range<Int>) throws(SVGFault) {
    guard !SVGVocabulary.elements.contains(name.local) else { return }
    let place = range.lowerBound..<range.lowerBound + 1 + name.text.utf8.count
    switch name.local.lowercased() {
    case "script", "handler", "listener":
      throw SVGFault(at: place, "The picture holds a script")
    case "foreignobject", "iframe", "html", "body", "embed", "object":
      throw SVGFault(at: place, "The picture holds a web page within")
    case "animate", "animatemotion", "animatetransform", "set", "discard":
      throw SVGFault(at: place, "The picture moves: `\(name.text)`")
    case "a": throw SVGFault(at: place, "The picture holds a link")
    default:
      throw SVGFault(at: place, "`\(name.text)` is not an element of a still picture")
    }
  }

  private static func judge(_ attribute: SVGAttribute, of element: SVGName) throws(SVGFault) {
    let (name, value) = (attribute.name, attribute.value)
    if name.prefix == "xmlns" || name.text == "xmlns" { return }
    let local = name.local.lowercased()
    if local.hasPrefix("on") {
      throw SVGFault(at: attribute.range, "The attribute `\(name.text)` is a script")
    }
    if local == "href" || local == "src" {
      guard isWithin(value) || element.local == "image" && isPictureOfPoints(value) else {
        throw SVGFault(
          at: attribute.range, "The picture refers to something elsewhere, or to a program",
          advice: "Put what it refers to into the picture, and export it as plain SVG, or as PNG.")
      }
      return
    }
    if local == "base" {
      throw SVGFault(at: attribute.range, "The picture sets where its references begin")
    }
    let isText = local.hasPrefix("aria-") || local.hasPrefix("data-")
    if name.prefix.isEmpty || name.prefix == "xlink" {
      guard isText || SVGVocabulary.attributes.contains(name.local) else {
        throw SVGFault(
          at: attribute.range, "`\(name.text)` is not an attribute of a still picture",
          advice: "Take it out, or export the picture again as plain SVG, or as PNG.")
      }
      if !isText { try judge(value, at: attribute.range) }
    }
  }

  private static func judge(_ style: String, at range: Range<Int>) throws(SVGFault) {
    guard let found = SVGStyle.danger(in: style) else { return }
    throw SVGFault(
      at: range, "The picture's style may fetch something from elsewhere: `\(found)`",
      advice: "Take it out, or export the picture again as plain SVG, or as PNG.")
  }

  private static func isWithin(_ address: String) -> Bool {
    address.hasPrefix("#") || address.isEmpty
  }

  private static func isPictureOfPoints(_ address: String) -> Bool {
    ["png", "jpeg", "jpg", "gif", "webp"].contains {
      address.hasPrefix("data:image/\($0);base64,")
    }
  }
}
