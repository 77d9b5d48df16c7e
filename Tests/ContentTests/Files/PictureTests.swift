import Testing

@testable import Content

@Suite("Pictures")
struct PictureTests {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 2, 0x80, 0, 0, 1, 0x68]
  static let gif = Array("GIF89a".utf8) + [0x80, 2, 0x68, 1]
  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFF, 0xC2, 0, 11, 8, 1, 0x68, 2, 0x80, 1, 0, 0,
  ]
  static let webpHead = Array("RIFF\0\0\0\0WEBP".utf8)
  static let vp8x =
    webpHead + Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0x67, 1, 0]
  static let vp8 =
    webpHead + Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0x68, 1]
  static let vp8l =
    webpHead + Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x59, 0, 0, 0, 0, 0, 0]

  @Test(
    "Sizes of pictures",
    arguments: [
      (png, "png"), (gif, "gif"), (jpeg, "jpg"), (jpeg, "jpeg"), (vp8x, "webp"), (vp8, "webp"),
      (vp8l, "webp"), (Array("<svg viewBox=\"0 0 640 360\">".utf8), "svg"),
      (Array("<?xml version='1.0'?><svg width='640px' height='360'>".utf8), "svg"),
    ])
  func size(_ bytes: [UInt8], _ ending: String) {
    let header = ImageHeader(bytes, ending: ending)
    #expect(header?.width == 640)
    #expect(header?.height == 360)
  }

  @Test("Pictures cut short or under another name are refused or unmeasured, never a crash")
  func brokenPictures() {
    let pictures: [([UInt8], String)] = [
      (Self.png, "png"), (Self.gif, "gif"), (Self.jpeg, "jpg"), (Self.vp8x, "webp"),
      (Self.vp8, "webp"), (Self.vp8l, "webp"), (Array("<svg viewBox=\"0 0 6 3\">".utf8), "svg"),
    ]
    for (bytes, ending) in pictures {
      for count in 0..<bytes.count { _ = ImageHeader(Array(bytes[..<count]), ending: ending) }
      for other in Layout.imageEndings where other != ending {
        if [other, ending].allSatisfy({ $0.hasPrefix("jp") }) { continue }
        #expect(ImageHeader(bytes, ending: other) == nil)
      }
    }
    var random = SeededRandom(seed: 3)
    for _ in 0..<20_000 {
      guard let (whole, ending) = pictures.randomElement(using: &random) else { return }
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      _ = ImageHeader(bytes, ending: ending)
    }
  }
}
