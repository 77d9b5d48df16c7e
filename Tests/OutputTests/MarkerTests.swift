import Hashing
import Testing

@testable import Output

struct MarkerTests {
  private let digest = SHA256.digest(of: [])

  @Test func readsWhatItWrites() {
    for marker in [Marker(manifest: nil), Marker(manifest: digest)] {
      #expect(Marker(text: marker.text) == marker)
    }
  }

  @Test func knowsEveryBeginningOfItself() {
    let text = Marker(manifest: digest).text
    for count in 0...text.count { #expect(Marker.isBeginning(Array(text[..<count]))) }
    #expect(!Marker.isBeginning(Array("something else".utf8)))
    #expect(Marker(text: Array("sitegen output, format 2\n".utf8)) == nil)
  }

  @Test func vouchesForNothingWhenCut() {
    let text = Marker(manifest: digest).text
    for count in 0..<text.count {
      #expect(Marker(text: Array(text[..<count]))?.manifest == nil)
    }
  }
}
