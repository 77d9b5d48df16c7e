import Testing

@testable import Content

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Reading files")
struct FilesTests {
  @Test("A file beyond the limit is not read, and a hole in it costs nothing")
  func limit() {
    let tree = TemporaryTree(["a": "12345"])
    truncate(tree.root + "/a", 1 << 40)
    guard case .tooLarge(let size) = FileBytes.read(tree.root + "/a", limit: 1000) else {
      Issue.record("it was read")
      return
    }
    #expect(size == 1 << 40)
  }

  @Test("A file is read whole up to the limit itself")
  func whole() {
    let tree = TemporaryTree(["a": "12345", "empty": ""])
    guard case .bytes(let bytes) = FileBytes.read(tree.root + "/a", limit: 5),
      case .bytes(let none) = FileBytes.read(tree.root + "/empty", limit: 5)
    else {
      Issue.record("it was not read")
      return
    }
    #expect(bytes == Array("12345".utf8))
    #expect(none.isEmpty)
  }

  @Test("Opening a pipe does not wait, and is refused")
  func pipe() {
    let tree = TemporaryTree()
    tree.pipe("p")
    guard case .special = FileBytes.read(tree.root + "/p", limit: 5) else {
      Issue.record("it was read")
      return
    }
  }

  @Test("Work in parallel gives the results in order", arguments: [-1, 0, 1, 2, 3, 8, 1000])
  func parallel(_ jobs: Int) {
    for count in [0, 1, 2, 3, 1000] {
      let results = ParallelMap.map(count: count, jobs: jobs) { "\($0)" }
      #expect(results == (0..<count).map { "\($0)" })
    }
  }

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

  @Test(
    "SVG pictures with programs in them",
    arguments: [
      ("<svg><circle r='3'/></svg>", false), ("<svg><SCRIPT>x</SCRIPT></svg>", true),
      ("<svg onload='x()'>", true), ("<svg\nonclick = 'x()'>", true),
      ("<svg><a href='JavaScript:x'>", true), ("<svg><foreignObject>", true),
      ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>", true),
      ("<svg><text>on the way</text></svg>", false),
    ])
  func svg(_ text: String, _ isDangerous: Bool) {
    #expect((SVGSafety.danger(in: Array(text.utf8)) != nil) == isDangerous)
  }
}
