import Testing

@testable import Content

@Suite("Safety of SVG pictures")
struct SVGSafetyTests {
  private static func svg(_ inner: String) -> String {
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>\(inner)</svg>"
  }

  static let still = [
    "<circle r='3' fill=\"url(#a)\"/>", "<text>on the way &amp; back &#8212; done</text>",
    "<style>.a { fill: url( '#b' ); }</style>", "<style><![CDATA[.a { fill: red }]]></style>",
    "<use xlink:href='#a'/>", "<use href='#a'/>", "<!-- <script> in a comment -->",
    "<image href='data:image/png;base64,AAAA'/>", "<title>javascript: the good parts</title>",
    "<g aria-label='\\o/ url(x)' data-name='onload=1'><path d='M0 0'/></g>",
    "<metadata><rdf:RDF xmlns:rdf='r'><cc:Work rdf:about=''/></rdf:RDF></metadata>",
    "<g xmlns:i='x' i:label='layer'/>",
  ]

  @Test("Still pictures pass", arguments: still)
  func passes(_ inner: String) {
    let fault = SVGSafety.fault(in: Array(Self.svg(inner).utf8))
    #expect(fault == nil)
    let declared = "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>\n" + Self.svg(inner)
    #expect(SVGSafety.fault(in: Array(declared.utf8)) == nil)
  }

  static let active = [
    ("<script>x</script>", "The picture holds a script"),
    ("<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "The picture holds a script"),
    ("<SCRIPT>x</SCRIPT>", "The picture holds a script"),
    ("<a href='java&#115;cript:x()'><text>a</text></a>", "The picture holds a link"),
    (
      "<use href='java&#115;cript:x()'/>",
      "The picture refers to something elsewhere, or to a program"
    ),
    (
      "<use x:href='https://x.example/a.svg#a'/>",
      "The picture refers to something elsewhere, or to a program"
    ),
    (
      "<image href='https://x.example/a.png'/>",
      "The picture refers to something elsewhere, or to a program"
    ),
    (
      "<image href='data:image/svg+xml;base64,AAAA'/>",
      "The picture refers to something elsewhere, or to a program"
    ),
    (
      "<use href='data:image/png;base64,AAAA'/>",
      "The picture refers to something elsewhere, or to a program"
    ),
    ("<g onload='x()'/>", "The attribute `onload` is a script"),
    ("<g ONCLICK = 'x()'/>", "The attribute `ONCLICK` is a script"),
    ("<g s:onload='x()'/>", "The attribute `s:onload` is a script"),
    (
      "<style>@import url(https://x.example/a.css);</style>",
      "The picture's style may fetch something from elsewhere: `@import`"
    ),
    (
      "<style>@im<!-- -->port 'x';</style>",
      "The picture's style may fetch something from elsewhere: `@import`"
    ),
    (
      "<style>@&#105;mport 'x';</style>",
      "The picture's style may fetch something from elsewhere: `@import`"
    ),
    (
      "<style><![CDATA[a{b:URL( 'https://x'}]]>",
      "The picture's style may fetch something from elsewhere: `url(https://x)`"
    ),
    (
      "<style>a{b:\\75rl(//x)}</style>",
      "The picture's style may fetch something from elsewhere: `\\`"
    ),
    (
      "<g style='fill:url(//x.example/a)'/>",
      "The picture's style may fetch something from elsewhere: `url(//x.example/a)`"
    ),
    (
      "<g fill='url(&#104;ttps://x)'/>",
      "The picture's style may fetch something from elsewhere: `url(https://x)`"
    ),
    ("<foreignObject/>", "The picture holds a web page within"),
    ("<set attributeName='href' to='javascript:x()'/>", "The picture moves: `set`"),
    (
      "<h:video xmlns:h='http://www.w3.org/1999/xhtml'/>",
      "`h:video` is not an element of a still picture"
    ),
    ("<g xml:base='https://x.example/'/>", "The picture sets where its references begin"),
    ("<g formaction='x'/>", "`formaction` is not an attribute of a still picture"),
    ("<text>&own;</text>", "The picture uses an entity of its own"),
    (
      "<?xml-stylesheet href='https://x'?>",
      "The picture holds an instruction to programs, or is not UTF-8"
    ),
    (
      "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
      "The picture declares a document type, which can hold entities"
    ),
    ("<g id=a/>", "The value of `id` is not in quotation marks"),
    ("<g id='<script>'/>", "The value of `id` is not in quotation marks"),
    ("<g/onload='x()'>", "This tag is not written as XML asks"),
    ("< g/>", "A name is expected here, as XML asks"),
    ("<!-- never closed", "This comment is never closed"),
  ]

  @Test("Pictures that are more are refused", arguments: active)
  func refuses(_ inner: String, _ message: String) {
    #expect(SVGSafety.fault(in: Array(Self.svg(inner).utf8))?.message == message)
  }

  @Test("A fault is found where it stands")
  func place() {
    let bytes = Array("<svg>\n<text>ä</text><g id='é' onload='x'/>\n</svg>".utf8)
    let location = SVGSafety.fault(in: bytes)?.diagnostic(path: "a.svg", bytes: bytes).location
    #expect(location?.line == 2)
    #expect(location?.column == 25)
  }

  @Test("Cut anywhere, a picture is judged without a crash")
  func cut() {
    let bytes = Array(Self.svg(Self.still.joined() + Self.active.map(\.0).joined()).utf8)
    for end in bytes.indices { _ = SVGSafety.fault(in: Array(bytes[..<end])) }
  }
}
