extension SpecificationCase {
  static let sections: [SpecificationCase] = [
    SpecificationCase(
      "sections",
      "Truthy",
      "[{{#on}}shown{{/on}}]",
      ["on": true],
      prints: "[shown]"),
    SpecificationCase(
      "sections",
      "Falsey",
      "[{{#on}}shown{{/on}}]",
      ["on": false],
      prints: "[]"),
    SpecificationCase(
      "sections",
      "Null is falsey",
      "[{{#on}}shown{{/on}}]",
      ["on": .none],
      prints: "[]"),
    SpecificationCase(
      "sections",
      "Context",
      "{{#lead}}Led by {{name}}{{/lead}}",
      ["lead": ["name": "Jo"]],
      prints: "Led by Jo"),
    SpecificationCase(
      "sections",
      "Parent contexts",
      "{{#inner}}{{x}}, {{y}}, {{z.w}}{{/inner}}",
      ["x": "outer", "y": "hidden", "inner": ["y": "own"], "z": ["w": "dotted"]],
      prints: "outer, own, dotted"),
    SpecificationCase(
      "sections",
      "Variable test",
      "{{#v}}{{.}} is {{v}}{{/v}}",
      ["v": "this"],
      prints: "this is this"),
    SpecificationCase(
      "sections",
      "List Contexts",
      "{{#plans}}{{#goals}}{{head.short}}{{goal}}:{{#steps}}{{head.long}}{{goal}}{{step}};{{/steps}}{{/goals}}{{/plans}}",
      [
        "plans": [
          [
            "head": ["short": "p", "long": "P"],
            "goals": [["goal": "1", "steps": [["step": "x"], ["step": "y"]]]],
          ]
        ]
      ],
      prints: "p1:P1x;P1y;"),
    SpecificationCase(
      "sections",
      "Deeply Nested Contexts",
      "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{#c}}\n{{one}}{{two}}{{three}}{{two}}{{one}}\n{{#d}}\n{{one}}{{four}}{{#five}}{{.}}{{four}}{{.}}{{/five}}\n{{#five}}\n{{two}}{{.}}6{{.}}{{two}}\n{{/five}}\n{{/d}}\n{{/c}}\n{{two}}\n{{/b}}\n{{one}}\n{{/a}}\n",
      ["a": ["one": 1], "b": ["two": 2], "c": ["three": 3, "d": ["four": 4, "five": 5]]],
      prints: "1\n121\n12321\n14545\n25652\n2\n1\n"),
    SpecificationCase(
      "sections",
      "List",
      "{{#rows}}{{n}}{{/rows}}",
      ["rows": [["n": 1], ["n": 2], ["n": 3]]],
      prints: "123"),
    SpecificationCase(
      "sections",
      "Empty List",
      "[{{#rows}}shown{{/rows}}]",
      ["rows": []],
      prints: "[]"),
    SpecificationCase(
      "sections",
      "Doubled",
      "{{#on}}\n- one\n{{/on}}\n- {{two}}\n{{#on}}\n- three\n{{/on}}\n",
      ["on": true, "two": "two"],
      prints: "- one\n- two\n- three\n"),
    SpecificationCase(
      "sections",
      "Nested (Truthy)",
      "[a {{#on}}b {{#on}}c{{/on}} d{{/on}} e]",
      ["on": true],
      prints: "[a b c d e]"),
    SpecificationCase(
      "sections",
      "Nested (Falsey)",
      "[a {{#on}}b {{#on}}c{{/on}} d{{/on}} e]",
      ["on": false],
      prints: "[a  e]"),
    SpecificationCase(
      "sections",
      "Context Misses",
      "[{{#gap}}shown{{/gap}}]",
      refused: "template-unknown-name", .unknownNames),
    SpecificationCase(
      "sections",
      "Implicit Iterator - String",
      "{{#rows}}({{.}}){{/rows}}",
      ["rows": ["a", "b"]],
      prints: "(a)(b)"),
    SpecificationCase(
      "sections",
      "Implicit Iterator - Integer",
      "{{#rows}}({{.}}){{/rows}}",
      ["rows": [1, 2]],
      prints: "(1)(2)"),
    SpecificationCase(
      "sections",
      "Implicit Iterator - Decimal",
      "{{#rows}}({{.}}){{/rows}}",
      ["rows": ["1.1", "2.2"]],
      prints: "(1.1)(2.2)"),
    SpecificationCase(
      "sections",
      "Implicit Iterator - Array",
      "{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}",
      ["rows": [[1, 2], ["a", "b"]]],
      prints: "(12)(ab)"),
    SpecificationCase(
      "sections",
      "Implicit Iterator - HTML Escaping",
      "{{#rows}}({{.}}){{/rows}}",
      ["rows": ["&", "\"", "<", ">"]],
      prints: "(&amp;)(&quot;)(&lt;)(&gt;)"),
    SpecificationCase(
      "sections",
      "Implicit Iterator - Triple mustache",
      "{{#rows}}({{{.}}}){{/rows}}",
      ["rows": ["&"]],
      refused: "template-raw-html", .noUnescapedTags),
    SpecificationCase(
      "sections",
      "Implicit Iterator - Ampersand",
      "{{#rows}}({{&.}}){{/rows}}",
      ["rows": ["&"]],
      refused: "template-raw-html", .noUnescapedTags),
    SpecificationCase(
      "sections",
      "Implicit Iterator - Root-level",
      "{{#.}}({{n}}){{/.}}",
      [["n": "a"], ["n": "b"]],
      prints: "(a)(b)"),
    SpecificationCase(
      "sections",
      "Dotted Names - Truthy",
      "{{#p.q.r}}shown{{/p.q.r}}",
      ["p": ["q": ["r": true]]],
      prints: "shown"),
    SpecificationCase(
      "sections",
      "Dotted Names - Falsey",
      "[{{#p.q.r}}shown{{/p.q.r}}]",
      ["p": ["q": ["r": false]]],
      prints: "[]"),
    SpecificationCase(
      "sections",
      "Dotted Names - Broken Chains",
      "[{{#p.q.r}}shown{{/p.q.r}}]",
      ["p": [:]],
      refused: "template-unknown-name", .unknownNames),
    SpecificationCase(
      "sections",
      "Surrounding Whitespace",
      " [ {{#on}}\t[\t{{/on}} [ \n",
      ["on": true],
      prints: " [ \t[\t [ \n"),
    SpecificationCase(
      "sections",
      "Internal Whitespace",
      " [ {{#on}} {{! kept }}\n {{/on}} ] \n",
      ["on": true],
      prints: " [  \n  ] \n"),
    SpecificationCase(
      "sections",
      "Indented Inline Sections",
      " {{#on}}one{{/on}}\n {{#on}}two{{/on}}\n",
      ["on": true],
      prints: " one\n two\n"),
    SpecificationCase(
      "sections",
      "Standalone Lines",
      "- first\n{{#on}}\n-\n{{/on}}\n- last\n",
      ["on": true],
      prints: "- first\n-\n- last\n"),
    SpecificationCase(
      "sections",
      "Indented Standalone Lines",
      "- first\n  {{#on}}\n-\n  {{/on}}\n- last\n",
      ["on": true],
      prints: "- first\n-\n- last\n"),
    SpecificationCase(
      "sections",
      "Standalone Line Endings",
      "-\r\n{{#on}}\r\n{{/on}}\r\n-",
      ["on": true],
      prints: "-\r\n-"),
    SpecificationCase(
      "sections",
      "Standalone Without Previous Line",
      "  {{#on}}\n*{{/on}}\n-",
      ["on": true],
      prints: "*\n-"),
    SpecificationCase(
      "sections",
      "Standalone Without Newline",
      "*{{#on}}\n-\n  {{/on}}",
      ["on": true],
      prints: "*\n-\n"),
    SpecificationCase(
      "sections",
      "Padding",
      "[{{# on }}={{/ on }}]",
      ["on": true],
      prints: "[=]"),
  ]
}
