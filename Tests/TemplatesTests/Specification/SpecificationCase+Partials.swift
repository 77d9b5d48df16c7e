extension SpecificationCase {
  static let partialCases: [SpecificationCase] = [
    SpecificationCase(
      "partials",
      "Basic Behavior",
      "[{{>part}}]",
      partials: ["part": "within"],
      prints: "[within]"),
    SpecificationCase(
      "partials",
      "Failed Lookup",
      "[{{>part}}]",
      refused: "template-unknown-partial", .unknownPartials),
    SpecificationCase(
      "partials",
      "Context",
      "[{{>part}}]",
      ["v": "seen"],
      partials: ["part": "*{{v}}*"],
      prints: "[*seen*]"),
    SpecificationCase(
      "partials",
      "Recursion",
      "{{>tree}}",
      ["label": "A", "children": [["label": "B", "children": []]]],
      partials: ["tree": "{{label}}({{#children}}{{>tree}}{{/children}})"],
      prints: "A(B())"),
    SpecificationCase(
      "partials",
      "Nested",
      "{{>outer}}",
      ["a": "one", "b": "two"],
      partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"],
      prints: "*one two!*"),
    SpecificationCase(
      "partials",
      "Surrounding Whitespace",
      "[ {{>part}} ]",
      partials: ["part": "\t-\t"],
      prints: "[ \t-\t ]"),
    SpecificationCase(
      "partials",
      "Inline Indentation",
      "  {{v}}  {{> part}}\n",
      ["v": "-"],
      partials: ["part": "*\n*"],
      prints: "  -  *\n*\n"),
    SpecificationCase(
      "partials",
      "Standalone Line Endings",
      "-\r\n{{>part}}\r\n-",
      partials: ["part": "*"],
      prints: "-\r\n*-"),
    SpecificationCase(
      "partials",
      "Standalone Without Previous Line",
      "  {{>part}}\n*",
      partials: ["part": "*\n*"],
      prints: "  *\n  **"),
    SpecificationCase(
      "partials",
      "Standalone Without Newline",
      "*\n  {{>part}}",
      partials: ["part": "*\n*"],
      prints: "*\n  *\n  *"),
    SpecificationCase(
      "partials",
      "Standalone Indentation",
      "(\n {{>part}}\n)\n",
      ["v": "+\n-"],
      partials: ["part": "*\n{{v}}\n*\n"],
      prints: "(\n *\n +\n-\n *\n)\n"),
    SpecificationCase(
      "partials",
      "Padding Whitespace",
      "[{{> part }}]",
      partials: ["part": "()"],
      prints: "[()]"),
  ]
}
