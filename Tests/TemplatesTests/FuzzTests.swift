import Diagnostics
import Templates
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Mutated templates end in a page or in diagnostics, soon, and a page is never half made.
///
/// `SITEGEN_FUZZ=100000` tries that many.
@Suite struct FuzzTests {
  /// SplitMix64 (Steele, Lea and Flood, 2014): the same mutations in every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let seeds = [
    "<p title=\"{{v}}\">{{#list}}\n  {{> tree}}\n{{/list}}</p>{{^on}}<a href='{{v}}'>x</a>{{/on}}",
    "{{< layout}}\n{{$main}}\n  {{v}}\n{{/main}}{{$t}}x{{/t}}\n{{/layout}}\n",
    "<h1>{{a.b}}</h1>{{! c }}{{=<% %>=}}<%v%><%={{ }}=%>\r\n{{#a}}\r\n{{b}}\r\n{{/a}}\r\n",
    "{{$main}}<ul>{{#list}}<li{{#on}} class=\"x\"{{/on}}>{{.}}</li>{{/list}}</ul>{{/main}}",
  ]
  static let pieces = [
    "{{", "}}", "{{{", "{{#on}}", "{{/on}}", "{{^list}}", "{{/list}}", "{{> tree}}", "{{> other}}",
    "{{< layout}}", "{{/layout}}", "{{$main}}", "{{/main}}", "{{$t}}", "{{/t}}", "{{=| |=}}", "|v|",
    "<", ">", "\"", "'", "=", "<!--", "-->", "<script>", "</script>", " href=\"", "\n", "\r\n",
    "  ",
    "{{.}}", "{{v}}", "{{html}}", "`", "```\n", "](", ")", "\u{FEFF}", "\0", "é", "{{a.b.c}}",
  ]

  @Test func mutatedTemplatesNeverCrash() {
    let count = getenv("SITEGEN_FUZZ").flatMap { Int(String(cString: $0)) } ?? 500
    var random = Generator(state: 20_260_331)
    let value: TemplateValue = [
      "v": "a<b", "on": true, "list": ["x", ["list": []]], "a": ["b": 1], "t": .none,
    ]
    var rendered = 0
    for _ in 0..<count {
      var files: [TemplateFile] = []
      let kind = Bool.random(using: &random) ? "html" : "md"
      for name in ["page", "layout", "partials/tree", "partials/other"] {
        let bytes = mutated(&random)
        files.append(
          TemplateFile(
            name: "\(name).\(kind).mustache", source: SourceFile(path: name, bytes: bytes)))
      }
      let (library, problems) = TemplateLibrary.compile(files)
      #expect(!problems.isEmpty || library.names.count == 2)
      for name in library.names {
        var output: [UInt8] = [1, 2, 3]
        let faults = library.render(name, with: [value], into: &output)
        #expect(faults.isEmpty || output == [1, 2, 3])
        #expect(output.starts(with: [1, 2, 3]))
        rendered += 1
      }
    }
    #expect(rendered > 0)
  }

  private func mutated(_ random: inout Generator) -> [UInt8] {
    var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...at, using: &random))
      case 2 where at < bytes.count: bytes[at] = UInt8.random(in: .min ... .max, using: &random)
      default:
        bytes.insert(contentsOf: (Self.pieces.randomElement(using: &random) ?? "").utf8, at: at)
      }
    }
    return bytes
  }
}
