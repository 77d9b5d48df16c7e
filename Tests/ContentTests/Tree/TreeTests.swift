import Testing

@testable import Content

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("The content folder")
struct TreeTests {
  @Test("What has its place is read, what is ignored is ignored")
  func places() {
    let tree = TemporaryTree(
      Example.with([
        "README.md": "x", ".git/config": "x", "site.yaml~": "x", "2026/.DS_Store": "x",
        "2026/plans/README.md": "x", "2026/plans/.plan.yaml.swp": "x",
        "templates/page.html.mustache": "x", "images/a/b/Map_1.SVG": "<svg viewBox='0 0 4 3'>",
        "2026/images/x.svg": "<svg>", "2026/strategy/a.md": "---\ntitle: A\n---\nText",
      ]))
    #expect(tree.problems() == [])
    let publication = tree.read().publication
    #expect(publication?.assets.map(\.path) == ["2026/images/x.svg", "images/a/b/Map_1.SVG"])
    #expect(publication?.assets.map(\.width) == [nil, 4])
    #expect(publication?.editions.first?.strategyPages.map(\.slug) == ["a"])
  }

  @Test("An edition needs no folders, and empty ones do no harm")
  func emptyFolders() {
    let tree = TemporaryTree(Example.files)
    tree.makeFolders("2026/plans")
    tree.makeFolders("images")
    #expect(tree.problems() == [])
  }

  @Test("A trailing slash of the root does not show")
  func trailingSlash() {
    let tree = TemporaryTree(["site.yaml": "x: y"])
    let paths = ContentReader.read(root: tree.root + "//", jobs: 1).diagnostics.map(\.location.path)
    #expect(Set(paths) == [tree.root, tree.root + "/site.yaml"])
  }

  static let cases: [(files: [String: String], problems: [String])] = [
    (
      ["site.yaml": Example.site],
      [
        ".: The folder holds no edition [content-missing-file] Add a folder for the edition, such as `2026`, with an `edition.yaml` in it."
      ]
    ),
    (
      ["2026/edition.yaml": Example.edition],
      [
        ".: The folder has no `site.yaml` [content-missing-file] Add the file `site.yaml`, which says who publishes."
      ]
    ),
    (
      ["site.yaml": Example.site, "2026/plans/a.yaml": "title: A\nobjectives: []"],
      [
        "2026: The folder has no `edition.yaml` [content-missing-file] Add the file `edition.yaml`, which says the edition's title, period and dates."
      ]
    ),
    (
      ["site.yaml": Example.site, "2026/edition.yml": Example.edition],
      [
        "2026: The folder has no `edition.yaml` [content-missing-file] Add the file `edition.yaml`, which says the edition's title, period and dates.",
        "2026/edition.yml: `edition.yml` is not a file that belongs here [content-unknown-file] Did you mean `edition.yaml`? Then rename it.",
      ]
    ),
    (
      Example.with(["glosary.yaml": "x"]),
      [
        "glosary.yaml: `glosary.yaml` is not a file that belongs here [content-unknown-file] Did you mean `glossary.yaml`? Then rename it."
      ]
    ),
    (
      Example.with(["notes.docx": "x"]),
      [
        "notes.docx: `notes.docx` is not a file that belongs here [content-unknown-file] What belongs here: `accessibility.yaml`, `classifications`, `glossary.yaml`, `images`, `populations.yaml`, `site.yaml`. Move the file elsewhere, or begin its name with a dot to have it ignored."
      ]
    ),
    (
      Example.with(["image/a.png": "x"]),
      [
        "image: This folder is not an edition: it has no `edition.yaml` [content-unknown-file] Did you mean `images`? Then rename it."
      ]
    ),
    (
      Example.with([
        "classification/sex.yaml": "x", "classifications/sex.yml": "x",
        "2026/data/pay.csv": "x", "2026/data/Pay by sex.xlsx": "x",
      ]),
      [
        "2026/data/Pay by sex.xlsx: `Pay by sex.xlsx` does not end in `.yaml` or `.csv`, as the files of this folder do [content-unknown-file] Save the sheet as CSV (in Excel \u{201C}CSV UTF-8\u{201D}), as `pay-by-sex.csv`.",
        "2026/data/pay.csv: Nothing says what this table counts: there is no `pay.yaml` beside it [table-without-dataset] Write `pay.yaml` with a title, the population, the date and the dimensions.",
        "classification: This folder is not an edition: it has no `edition.yaml` [content-unknown-file] Did you mean `classifications`? Then rename it.",
        "classifications/sex.yml: `sex.yml` does not end in `.yaml`, as the files of this folder do [content-unknown-file] Did you mean `sex.yaml`? Then rename it.",
      ]
    ),
    (
      Example.with(["2026/plan/a.yaml": "x", "2026/strategy/old/a.md": "x"]),
      [
        "2026/plan: `plan` is not a folder that belongs here [content-unknown-file] Did you mean `plans`? Then rename it.",
        "2026/strategy/old: A folder can't stand here, only files that end in `.md` [content-unknown-file] Move its files up into the folder around it.",
      ]
    ),
    (
      Example.with([
        "2026/plans/a.yml": "x", "2026/strategy/Fore Word.txt": "x", "2026/strategy/map.png": "x",
      ]),
      [
        "2026/plans/a.yml: `a.yml` does not end in `.yaml`, as the files of this folder do [content-unknown-file] Did you mean `a.yaml`? Then rename it.",
        "2026/strategy/Fore Word.txt: `Fore Word.txt` does not end in `.md`, as the files of this folder do [content-unknown-file] Did you mean `fore-word.md`? Then rename it.",
        "2026/strategy/map.png: `map.png` does not end in `.md`, as the files of this folder do [content-unknown-file] Move it elsewhere: pictures belong into `images`.",
      ]
    ),
    (
      Example.with([
        "2026/plans/Race Plan.yaml": "x", "Old_2025/edition.yaml": "x", "images/my map.png": "x",
        "images/list.pdf": "x",
      ]),
      [
        "2026/plans/Race Plan.yaml: The name of a file becomes part of an address, and `Race Plan` can't be one [content-file-name] Use small letters, digits and single hyphens only. Rename it to `race-plan.yaml`, for example.",
        "Old_2025: The name of a folder becomes part of an address, and `Old_2025` can't be one [content-file-name] Use small letters, digits and single hyphens only. Rename it to `old-2025`, for example.",
        "images/list.pdf: Only pictures are published from `images` [content-unknown-file] A picture ends in `.png`, `.jpg`, `.jpeg`, `.gif`, `.webp` or `.svg`. Move anything else elsewhere.",
        "images/my map.png: The name of a picture becomes part of an address, and `my map.png` can't be one [content-file-name] Use letters without accents, digits, hyphens and underlines only, without spaces.",
      ]
    ),
    (
      Example.with(["images/a.svg": "<svg>", "images/A.svg": "<svg>"]),
      [
        "images/a.svg: Its name differs from another only in capital letters [content-name-collision] Rename one of the two: on many computers they would be one file."
      ]
    ),
    (
      Example.with(["2026/plans": "x", "glossary.yaml/a": "x"]),
      [
        "2026/plans: This is a file, where a folder is expected [content-misplaced] Rename the file, and put it into a folder of this name.",
        "glossary.yaml: This is a folder, where a file is expected [content-misplaced] Move its files elsewhere, and put the file in its place.",
      ]
    ),
    (
      Example.with(["images/a.png": "GIF89a", "images/b.svg": "<svg><script>"]),
      [
        "images/a.png: This file does not begin as a picture of the kind `.png` does [content-image] Export the picture again, and keep the ending that the program gives it.",
        "images/b.svg:1:6: The picture holds a script [content-image-unsafe] Export the picture again as plain SVG, or as PNG.",
      ]
    ),
  ]

  @Test("What has no place is reported", arguments: cases)
  func problems(_ files: [String: String], _ problems: [String]) {
    #expect(TemporaryTree(files).problems() == problems)
  }

  @Test("Without the folder there is one message, and no publication")
  func noRoot() {
    let tree = TemporaryTree(["file": "x"])
    let missing = ContentReader.read(root: tree.root + "/none", jobs: 2)
    #expect(missing.publication == nil)
    #expect(
      missing.diagnostics.map { TemporaryTree.line($0, root: tree.root) } == [
        "none: There is no folder `ROOT/none` [content-missing-file] Run the program in the folder that holds `content`, or name the content folder with `--content`."
      ])
    let file = ContentReader.read(root: tree.root + "/file", jobs: 2)
    #expect(
      file.diagnostics.map { TemporaryTree.line($0, root: tree.root) } == [
        "file: `ROOT/file` is a file, not a folder [content-misplaced] Name the folder that holds `site.yaml`."
      ])
  }

  @Test("Symbolic links are followed to files within, and to nothing else")
  func links() {
    let outside = TemporaryTree(["secret.md": "---\ntitle: Secret\n---\n"])
    let tree = TemporaryTree(Example.with(["2026/strategy/a.md": "---\ntitle: A\n---\nText"]))
    tree.link("2026/strategy/b.md", to: "a.md")
    tree.link("2026/strategy/c.md", to: outside.root + "/secret.md")
    tree.link("2026/strategy/d.md", to: "nowhere.md")
    tree.link("2026/strategy/e.md", to: "e.md")
    tree.link("2026/strategy/f.md", to: "../../../../../../etc/passwd")
    tree.link("2026/plans", to: "strategy")
    tree.link("2027", to: ".")
    tree.link("2026/images/loop", to: "..")
    tree.link("glossary.yaml", to: "/dev/zero")
    let folder =
      "This is a symbolic link to a folder, which is not followed [content-symbolic-link] Put the folder itself here, or delete the link."
    let out =
      "This is a symbolic link that leads out of the content folder [content-symbolic-link] Put the file itself here: what lies outside must not be published by accident."
    let broken =
      "This is a symbolic link that leads nowhere or in a circle [content-symbolic-link] Put the file itself here, or delete the link."
    #expect(
      tree.problems() == [
        "2026/images/loop: Only pictures are published from `images` [content-unknown-file] A picture ends in `.png`, `.jpg`, `.jpeg`, `.gif`, `.webp` or `.svg`. Move anything else elsewhere.",
        "2026/plans: \(folder)", "2026/strategy/c.md: \(out)", "2026/strategy/d.md: \(broken)",
        "2026/strategy/e.md: \(broken)", "2026/strategy/f.md: \(out)", "2027: \(folder)",
        "glossary.yaml: \(out)",
      ])
    #expect(tree.read().publication?.editions.first?.strategyPages.map(\.slug) == ["a", "b"])
    #expect(
      !tree.read().sources.values.contains { $0.bytes.starts(with: "---\ntitle: Secret".utf8) })
  }

  @Test("Pipes are refused and not waited for")
  func special() {
    let tree = TemporaryTree(Example.with([:]))
    tree.pipe("glossary.yaml")
    tree.makeFolders("2026/plans")
    tree.pipe("2026/plans/a.yaml")
    let problem =
      "This is neither a file nor a folder, but a device, a pipe or a socket [content-misplaced] Move it out of the content folder."
    #expect(tree.problems() == ["2026/plans/a.yaml: \(problem)", "glossary.yaml: \(problem)"])
  }

  @Test("What can't be read is reported", .enabled(if: geteuid() != 0, "root reads everything"))
  func unreadable() {
    let tree = TemporaryTree(Example.with(["glossary.yaml": "[]", "2026/plans/a.yaml": "x"]))
    chmod(tree.root + "/glossary.yaml", 0)
    chmod(tree.root + "/2026/plans", 0)
    let advice = "Check that it is there and that your account may read it."
    #expect(
      tree.problems() == [
        "2026/plans: This can't be read: this account may not read it [content-unreadable] \(advice)",
        "glossary.yaml: This can't be read: this account may not read it [content-unreadable] \(advice)",
      ])
  }

  @Test("A file of 100 MB is refused by its size")
  func tooLarge() {
    let tree = TemporaryTree(
      Example.with(["2026/plans/a.yaml": "x", "2026/strategy/a.md": "x", "images/a.svg": "x"]))
    for path in ["2026/plans/a.yaml", "2026/strategy/a.md", "images/a.svg"] {
      truncate(tree.root + "/" + path, 100_000_000)
    }
    let advice =
      "Split it or make it smaller, or move it out of the content folder if it is not meant for publication."
    #expect(
      tree.problems() == [
        "2026/plans/a.yaml: The file has 100 MB; a YAML file may have at most 4 MB [content-too-large] \(advice)",
        "2026/strategy/a.md: The file has 100 MB; a Markdown file may have at most 1 MB [content-too-large] \(advice)",
        "images/a.svg: The file has 100 MB; a picture may have at most 5 MB [content-too-large] \(advice)",
      ])
  }

  @Test("A name that is not UTF-8 is reported")
  func badNames() {
    let tree = TemporaryTree(Example.with(["images/a.svg": "<svg>"]))
    let bytes = Array((tree.root + "/images/a").utf8CString.dropLast()) + [-1, 0]
    rename(tree.root + "/images/a.svg", bytes)
    #expect(
      tree.problems() == [
        "images/a\u{FFFD}: The name is not written in UTF-8 [content-file-name] Rename it, or move it elsewhere."
      ])
  }
}
