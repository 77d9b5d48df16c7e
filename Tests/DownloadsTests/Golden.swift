import Foundation
import Testing

/// A file in the folder `Golden` beside the tests; `SITEGEN_RECORD=1` writes it.
enum Golden {
  static func expect(_ bytes: [UInt8], _ name: String, _ at: SourceLocation = #_sourceLocation) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["SITEGEN_RECORD"] == "1" {
      try? Data(bytes).write(to: file)
    }
    let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(String(decoding: bytes, as: UTF8.self) == golden, sourceLocation: at)
  }

  /// As another program reads it.
  static func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
