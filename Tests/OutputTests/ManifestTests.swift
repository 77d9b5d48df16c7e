import Diagnostics
import Hashing
import Testing

@testable import Output

struct ManifestTests {
  private let manifest = Manifest(
    entries: ["b", "a\"b", "a/é", "a\u{2028}", "日本", "B", "a\u{7f}"].enumerated().map {
      ManifestEntry(path: $1, size: $0 * 1000, digest: SHA256.digest(of: Array($1.utf8)))
    })

  @Test func readsWhatItWrites() {
    #expect(Manifest(json: manifest.json) == manifest)
    #expect(Manifest(json: Manifest(entries: []).json) == Manifest(entries: []))
  }

  @Test func isTheSameForAnyOrder() {
    #expect(Manifest(entries: manifest.entries.reversed()).json == manifest.json)
  }

  @Test func refusesEveryTextWithAByteChangedCutOrAdded() {
    let json = manifest.json
    for index in json.indices {
      #expect(Manifest(json: Array(json[..<index])) == nil)
      for byte in [UInt8(ascii: "x"), 0xff, 0x20] where json[index] != byte {
        var changed = json
        changed[index] = byte
        #expect(Manifest(json: changed) != manifest)
        changed = json
        changed.insert(byte, at: index)
        #expect(Manifest(json: changed) != manifest)
      }
    }
  }
}
