import Testing

@testable import Disclosure

struct MarkerTests {
  @Test(arguments: Marker.allCases) func isReadAsItIsWritten(_ marker: Marker) {
    #expect(Marker(text: marker.text) == marker)
  }

  @Test(arguments: ["", "[", "[]", "c", "[c", "c]", "[C]", "[ c ]", "[cc]"])
  func nothingElseIsRead(_ text: String) {
    #expect(Marker(text: text) == nil)
  }
}
