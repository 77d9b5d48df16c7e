extension SpecificationCase {
  static let delimiters: [SpecificationCase] = [
    SpecificationCase(
      "delimiters",
      "Pair Behavior",
      "{{=<% %>=}}(<%v%>)",
      ["v": "new"],
      prints: "(new)"),
    SpecificationCase(
      "delimiters",
      "Special Characters",
      "({{=[ ]=}}[v])",
      ["v": "new"],
      prints: "(new)"),
    SpecificationCase(
      "delimiters",
      "Sections",
      "(\n{{#on}}\n  {{v}}\n  ~v~\n{{/on}}\n\n{{= ~ ~ =}}\n~#on~\n  {{v}}\n  ~v~\n~/on~\n)\n",
      ["on": true, "v": "yes"],
      prints: "(\n  yes\n  ~v~\n\n  {{v}}\n  yes\n)\n"),
    SpecificationCase(
      "delimiters",
      "Inverted Sections",
      "(\n{{^on}}\n  {{v}}\n  ~v~\n{{/on}}\n\n{{= ~ ~ =}}\n~^on~\n  {{v}}\n  ~v~\n~/on~\n)\n",
      ["on": false, "v": "yes"],
      prints: "(\n  yes\n  ~v~\n\n  {{v}}\n  yes\n)\n"),
    SpecificationCase(
      "delimiters",
      "Partial Inheritence",
      "[ {{>part}} ]\n{{= ~ ~ =}}\n[ ~>part~ ]\n",
      ["v": "yes"],
      partials: ["part": ".{{v}}."],
      prints: "[ .yes. ]\n[ .yes. ]\n"),
    SpecificationCase(
      "delimiters",
      "Post-Partial Behavior",
      "[ {{>part}} ]\n[ .{{v}}.  .~v~. ]\n",
      ["v": "yes"],
      partials: ["part": ".{{v}}. {{= ~ ~ =}} .~v~."],
      prints: "[ .yes.  .yes. ]\n[ .yes.  .~v~. ]\n"),
    SpecificationCase(
      "delimiters",
      "Surrounding Whitespace",
      "[ {{=@ @=}} ]",
      prints: "[  ]"),
    SpecificationCase(
      "delimiters",
      "Outlying Whitespace (Inline)",
      " [ {{=@ @=}}\n",
      prints: " [ \n"),
    SpecificationCase(
      "delimiters",
      "Standalone Tag",
      "Top\n{{=@ @=}}\nEnd\n",
      prints: "Top\nEnd\n"),
    SpecificationCase(
      "delimiters",
      "Indented Standalone Tag",
      "Top\n  {{=@ @=}}\nEnd\n",
      prints: "Top\nEnd\n"),
    SpecificationCase(
      "delimiters",
      "Standalone Line Endings",
      "-\r\n{{= @ @ =}}\r\n-",
      prints: "-\r\n-"),
    SpecificationCase(
      "delimiters",
      "Standalone Without Previous Line",
      "  {{=@ @=}}\n-",
      prints: "-"),
    SpecificationCase(
      "delimiters",
      "Standalone Without Newline",
      "-\n  {{=@ @=}}",
      prints: "-\n"),
    SpecificationCase(
      "delimiters",
      "Pair with Padding",
      "[{{= @    @ =}}]",
      prints: "[]"),
  ]
}
