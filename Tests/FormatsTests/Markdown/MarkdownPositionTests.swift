import Diagnostics
import Markup
import Testing

@testable import Formats

@Suite struct MarkdownPositionTests {
  @Test func prints() {
    for t in [
      "Hello *there* [a](b)\nand **more\nwords** here `co\nde` after *x*\n",
      "> quote *a*\n>   more *b*\nlazy *c*\n",
      "- item *a*\n  more *b*\n\n      code\n  1. nested *c*\n     more *d*\nlazy *e*\n",
      "> - [ ] x *a*\n\n- [ ] see [x](y)\n- [x] done *a*\n",
      "text *a*\nmore\n| a | *b* |\n|---|---|\n| c | *d* `e\\|f` *g* |\n| x |\n",
      "> - | a | *b* |\n>   |---|:-:|\n>   | c é | *d* |\n",
      "- | a | *b* |\n  |---|--:|\n  | c | *d* |\n",
      "[a]: x\n[b]: y\nwords *a* [a]\n",
      "<http://a.b> and [link\nover](x) ![im](y) <!-- c --> <b>x</b>\n",
      "## Head *a* #\n\nSet *b*\nmore *c*\n---\n",
      "a[^1] b[^two] [\\^x] c[^none]\n\n[^1]: note *a*\n[^two]: x\n\n    more *b*\n\n[^un]: x\n",
      "    code\n\ta *b*\n\n~~~ swift a\nx\n~~~\n",
    ] {
      let (d, p) = Markdown.parse(Array(t.utf8), path: "a.md")
      print("-----\n" + t + "\n" + dump(d, places: true))
      for x in p { print("!", x.location.line, x.location.column, x.message) }
      print(d.html().string)
      print(d.markdown().string)
    }
  }
}
