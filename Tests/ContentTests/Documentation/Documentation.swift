#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `docs/content.md`, as readers find it.
enum Documentation {
  /// A fenced example that stands for a whole file.
  struct Example {
    let path: String
    let text: String
  }

  static let text = read(
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/docs/content.md")

  static var examples: [Example] { examples(in: "content") }

  /// The examples whose marker names a file in a folder: `file=content/site.yaml`.
  static func examples(in folder: String) -> [Example] {
    var examples: [Example] = []
    var open: (path: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let example = open {
        if line == "```" {
          examples.append(
            Example(path: example.path, text: example.lines.joined(separator: "\n") + "\n"))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```"), let marker = line.firstRange(of: " file=\(folder)/") {
        open = (String(line[marker.upperBound...]), [])
      }
    }
    return examples
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
