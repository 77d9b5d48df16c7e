extension SpecificationCase {
  static let comments: [SpecificationCase] = [
    SpecificationCase(
      "comments",
      "Inline",
      "ab{{! note to self! }}cd",
      prints: "abcd"),
    SpecificationCase(
      "comments",
      "Multiline",
      "ab{{!\n  over\n  lines\n}}cd\n",
      prints: "abcd\n"),
    SpecificationCase(
      "comments",
      "Standalone",
      "Top\n{{! note }}\nEnd\n",
      prints: "Top\nEnd\n"),
    SpecificationCase(
      "comments",
      "Indented Standalone",
      "Top\n    {{! note }}\nEnd\n",
      prints: "Top\nEnd\n"),
    SpecificationCase(
      "comments",
      "Standalone Line Endings",
      "-\r\n{{! note }}\r\n-",
      prints: "-\r\n-"),
    SpecificationCase(
      "comments",
      "Standalone Without Previous Line",
      "  {{! note }}\n-",
      prints: "-"),
    SpecificationCase(
      "comments",
      "Standalone Without Newline",
      "-\n  {{! note }}",
      prints: "-\n"),
    SpecificationCase(
      "comments",
      "Multiline Standalone",
      "Top\n{{!\nover lines\n}}\nEnd\n",
      prints: "Top\nEnd\n"),
    SpecificationCase(
      "comments",
      "Indented Multiline Standalone",
      "Top\n  {{!\n    over lines\n  }}\nEnd\n",
      prints: "Top\nEnd\n"),
    SpecificationCase(
      "comments",
      "Indented Inline",
      "  ab {{! cd }}\n",
      prints: "  ab \n"),
    SpecificationCase(
      "comments",
      "Surrounding Whitespace",
      "ab {{! note }} cd",
      prints: "ab  cd"),
    SpecificationCase(
      "comments",
      "Variable Name Collision",
      "[{{! note }}]",
      ["! note": 1, "! note ": 2, "!note": 3, "note": 4],
      prints: "[]"),
  ]
}
