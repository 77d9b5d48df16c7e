import Model
import Testing

@testable import Content

@Suite("What data is about")
struct CatalogueTests {
  @Test("The catalogue is filled and sorted")
  func sorted() throws {
    let tree = TemporaryTree(
      DataExample.with([
        "2025/edition.yaml": Example.edition, "2025/data/b.yaml": DataExample.dataset,
        "2025/data/b.csv": DataExample.table, "2026/data/a.yaml": DataExample.dataset,
        "2026/data/a.csv": DataExample.table, "classifications/age.yaml": DataExample.sex,
      ]))
    #expect(tree.problems(jobs: 3) == [])
    let reading = tree.read(jobs: 3)
    let data = try #require(reading.publication?.data)
    #expect(data.classifications.map(\.id) == ["age", "grade", "sex"])
    #expect(data.populations.map(\.id) == ["employees"])
    #expect(
      data.datasets.map { "\($0.key.edition)/\($0.key.dataset)" } == [
        "2025/b", "2026/a", "2026/workforce",
      ])
    #expect(reading.tables.count == 3)
  }

  @Test("A dataset is filled up from the site, and the site from the defaults")
  func rules() throws {
    let site = Example.site + "disclosure: {threshold: 10, zeros: hidden, changes: protected}\n"
    let own = "disclosure: {threshold: 20, base-minimum: 30, method: rounding}\n"
    let tree = TemporaryTree(
      DataExample.with([
        "site.yaml": site, "2026/data/workforce.yaml": DataExample.dataset + own,
        "2026/data/other.yaml": DataExample.dataset, "2026/data/other.csv": DataExample.table,
      ]))
    #expect(tree.problems() == [])
    let publication = try #require(tree.read().publication)
    let usual = DisclosureRules(threshold: 10, showsZeros: false, protectsChanges: true)
    #expect(publication.site.disclosure == usual)
    let rules = publication.data.datasets.map(\.rules)
    #expect(rules.first == usual)
    #expect(
      rules.last
        == DisclosureRules(
          threshold: 20, baseMinimum: 30, showsZeros: false, method: .rounding,
          protectsChanges: true))
  }

  @Test("A dataset alone has a headcount named by its unit")
  func defaults() throws {
    let dataset = try #require(
      TemporaryTree(DataExample.files).read().publication?.data.datasets.first)
    #expect(dataset.measures.map(\.id) == ["headcount"])
    #expect(dataset.measures.map(\.label) == ["Employees"])
    #expect(dataset.rules == DisclosureRules())
    #expect(dataset.dimensions.map(\.totalLabel) == ["All employees", nil])
    #expect(dataset.dimensions.map(\.classification.value) == ["sex", "grade"])
  }

  @Test("A percentage keeps the decimal places that it was published with")
  func percentages() throws {
    let tree = TemporaryTree(
      DataExample.with([
        "2026/data/workforce.yaml": DataExample.dataset
          + "published-percentages: [{of: {sex: male, grade: upper}, among: {grade: upper}, percent: 12.40%}]\n"
      ]))
    #expect(tree.problems() == [])
    let percentage = try #require(
      tree.read().publication?.data.datasets.first?.publishedPercentages.first)
    #expect(percentage.units == 1240 && percentage.decimals == 2)
    #expect(percentage.numerator == ["sex": "male", "grade": "upper"])
    #expect(percentage.denominator == ["grade": "upper"])
    #expect(ExactPercentage(text: "100.0") != nil)
    for text in ["100.1", "-1", "1.23456", "12.", ".5", "", "%", "1e2"] {
      #expect(ExactPercentage(text: text) == nil, "\(text)")
    }
  }

  @Test("A percentage of everybody names nobody, where every dimension has a total")
  func percentageOfAll() {
    let text = DataExample.dataset.replacing("{id: grade}", with: "{id: grade, total: All grades}")
    let table = DataExample.table + "all,all,200,\nfemale,all,,[c]\nmale,all,,[c]\n"
    let lines = "published-percentages: [{of: {sex: male}, among: {}, percent: 5%}]\n"
    let problems = DataExample.problems(
      ["2026/data/workforce.yaml": text + lines, "2026/data/workforce.csv": table],
      path: "2026/data/workforce.yaml")
    #expect(problems == [])
  }

  @Test("A population or classification that is missing is said to belong into its file")
  func missingFiles() {
    let path = "2026/data/workforce.yaml"
    let text = DataExample.dataset.replacing("population: employees", with: "population: temps")
      .replacing("{id: grade}", with: "{id: band}")
    #expect(
      DataExample.problems([path: text], path: path) == [
        "3:13: There is no population `temps` [data-unknown] Known: `employees`. Populations stand in `populations.yaml`: if this is a new one, add it there with `id`, `label` and `scope`.",
        "9:10: There is no classification `band` [data-unknown] Known: `grade` and `sex`. If this is a new one, write `classifications/band.yaml`.",
      ])
  }

  static let datasets: [(lines: String, problems: [String])] = [
    (
      "comparators: [{id: r, label: R, source: S, dimension: sexx, shares: []}]\n",
      [
        "10:55: There is no dimension of this dataset `sexx` [data-unknown] Did you mean `sex`? Known: `sex` and `grade`."
      ]
    ),
    (
      "targets: [{dimension: sex, code: femal, percent: 50%}]\n",
      [
        "10:34: There is no code of `sex` `femal` [data-unknown] Did you mean `female`? Known: `female` and `male`."
      ]
    ),
    (
      "published-percentages: [{of: {sex: men, grade: lower}, among: {grade: all}, percent: 5%}]\n",
      [
        "10:25: There is no code of `sex` `men` [data-unknown] Known: `female` and `male`.",
        "10:25: There is no code of `grade` `all` [data-unknown] Known: `lower`, `upper` and `unknown`.",
      ]
    ),
    (
      "published-percentages: [{of: {sex: male}, among: {}, percent: 5%}]\n",
      [
        "10:25: `of` and `among` name no code of `grade`, which has no total [data-unknown] Add `grade:` with a code to both, or give the dimension a `total` in this dataset, and its table the totals: what is not named is the total."
      ]
    ),
    (
      "published-percentages: [{of: {sex: male, grade: lower}, among: {}, percent: 5%}]\n",
      [
        "10:25: `among` names no code of `grade`, which has no total [data-unknown] Add `grade:` with a code to `among`, or give the dimension a `total` in this dataset, and its table the totals: what is not named is the total."
      ]
    ),
    (
      "published-percentages: [{of: {}, among: {grade: lower}, percent: 5%}]\n",
      [
        "10:25: `of` names no code of `grade`, which has no total [data-unknown] Add `grade:` with a code to `of`, or give the dimension a `total` in this dataset, and its table the totals: what is not named is the total."
      ]
    ),
    (
      "layout: {columns: sex, names: {Women: woman}}\n",
      [
        "10:9: There is no code or dimension of this dataset `woman` [data-unknown] Known: `female`, `male`, `lower`, `upper`, `unknown`, `sex`, `grade`, `all` and 1 more."
      ]
    ),
    (
      "period: {from: 2025-04-01, to: 2026-03-31}\n",
      [
        "10:9: A dataset can't have both `as-at` and `period` [content-key-pair] Keep `as-at` for what was counted on one day, `period` for what happened over a time."
      ]
    ),
    (
      "disclosure: {threshold: 3, zeros: shown}\n",
      [
        "10:25: The threshold 3 is lower than the site's, which is 5 [disclosure-laxer] Delete the line to protect it as the rest, or write the reason into `notes`."
      ]
    ),
    (
      "disclosure: {threshold: 2}\n",
      [
        "10:25: `threshold` must be a whole number from 3 to 100, and is `2` [content-bad-number] Write digits only, without signs, words, spaces or commas: `45`."
      ]
    ),
  ]

  @Test("What a dataset names must be there", arguments: datasets)
  func datasetProblems(lines: String, problems: [String]) {
    #expect(DataExample.problems(dataset: lines) == problems)
  }

  @Test("A sensitive dimension needs hidden zeros")
  func sensitive() {
    let text = DataExample.dataset.replacing("{id: grade}", with: "{id: grade, sensitive: true}")
    let path = "2026/data/workforce.yaml"
    #expect(
      DataExample.problems([path: text], path: path) == [
        "9:10: `grade` is sensitive, and zeros are shown [disclosure-sensitive-zeros] Add `disclosure:` with `zeros: hidden` below it: a published 0 would say that a whole group is in the other categories."
      ])
    #expect(
      DataExample.problems([path: text + "disclosure: {zeros: hidden}\n"], path: path) == [])
  }

  @Test("A dimension means one classification everywhere")
  func twoClassifications() {
    let other = DataExample.dataset.replacing(
      "{id: grade}", with: "{id: grade, classification: sex}")
    let path = "2026/data/workforce.yaml"
    #expect(
      DataExample.problems(
        [
          "2026/data/a.yaml": other, path: DataExample.dataset,
          "2026/data/a.csv": "sex,grade,value,marker\nmale,male,10,\n",
        ], path: path) == [
          "9:10: The dimension `grade` has the classification `grade` here and `sex` elsewhere [dimension-two-classifications] Give one of the two dimensions another id: the same id means the same categories in every dataset."
        ])
  }

  static let classifications: [(text: String, problems: [String])] = [
    (
      "codes: [{code: a, label: A}, {code: b, label: B}, {code: a, label: C}]\n",
      ["2:58: A second code `a` [classification-code] Delete one of the two, or change its name."]
    ),
    (
      "codes: [{code: all, label: All}, {code: b, label: B}]\n",
      [
        "2:16: `all` can't be a code, because it means a total [classification-code] Leave it out: a dataset says with `total` that its table has a total."
      ]
    ),
    (
      "codes: [{code: a, label: A, parent: c}, {code: b, label: B, parent: bb}]\n",
      [
        "2:37: There is no code of this classification `c` [data-unknown] Did you mean `a`? Known: `a` and `b`.",
        "2:69: There is no code of this classification `bb` [data-unknown] Did you mean `b`? Known: `a` and `b`.",
      ]
    ),
    (
      "codes: [{code: a, label: A, parent: b}, {code: b, label: B, parent: c}, {code: c, label: C, parent: a}]\n",
      [
        "2:37: The parents form a circle: `a`, `b`, `c`, `a` [classification-circle] Delete the `parent` of the code that stands highest."
      ]
    ),
    (
      "codes: [{code: a, label: A, parent: a}, {code: b, label: B, parent: a}]\n",
      [
        "2:37: `a` is its own parent [classification-circle] Delete the `parent` of the code that stands highest."
      ]
    ),
    (
      "codes: [{code: a, label: A}, {code: b, label: B}]\nsums: [{code: a, parts: [b, b, a, d]}]\n",
      [
        "3:29: A second part `b` [classification-code] Delete one of the two, or change its name.",
        "3:32: `a` is a part of itself [classification-circle] Name the codes that make it up, without itself.",
        "3:35: There is no code of this classification `d` [data-unknown] Did you mean `a`? Known: `a` and `b`.",
      ]
    ),
    (
      "codes: [{code: a, label: A}, {code: b, label: B}]\norders: [{id: o, codes: [b, b]}]\n",
      [
        "3:10: The order `o` leaves out `a` [classification-order] List every code once: a code left out would be left out of tables and charts.",
        "3:29: A second code of the order `b` [classification-code] Delete one of the two, or change its name.",
      ]
    ),
    (
      "codes: [{code: White Irish, label: A}]\n",
      [
        "2:16: `code` is not a code such as `white-irish`: `White Irish` [content-bad-id] A code is written in small letters, digits and single hyphens only. Write `white-irish`, for example."
      ]
    ),
  ]

  @Test("The codes of a classification hold together", arguments: classifications)
  func classificationProblems(text: String, problems: [String]) {
    let path = "classifications/age.yaml"
    #expect(DataExample.problems([path: "title: Age\n" + text], path: path) == problems)
  }

  static let populations: [(lines: String, problems: [String])] = [
    (
      "  - {id: a, label: A, scope: A, part-of: b}\n  - {id: b, label: B, scope: B, part-of: a}\n",
      [
        "3:42: The populations are parts of each other in a circle: `a`, `b`, `a` [population-circle] Delete the `part-of` of the one that holds all others."
      ]
    ),
    (
      "  - {id: a, label: A, scope: A, part-of: employes}\n",
      [
        "3:42: There is no population `employes` [data-unknown] Did you mean `employees`? Known: `employees` and `a`. Populations stand in `populations.yaml`: if this is a new one, add it there with `id`, `label` and `scope`."
      ]
    ),
    (
      "  - {id: a, label: A, scope: A, joiners: employees}\n",
      [
        "3:42: `joiners` says nothing without `leavers` [content-key-pair] Add `leavers:` with the id of a population, or delete `joiners`."
      ]
    ),
    (
      "  - {id: a, label: A, scope: A, joiners: a, leavers: employees}\n",
      [
        "3:42: `a` can't be its own joiners [population-circle] Give those who joined or left a population of their own."
      ]
    ),
    (
      "  - {id: a, label: A, scope: A, joiners: employees, leavers: employees}\n",
      [
        "3:62: Those who joined and those who left can't be one population [population-circle] Give each a population of its own."
      ]
    ),
    (
      "  - {id: a, label: A, scope: A, fixed: [sexx, grade]}\n",
      [
        "3:41: There is no dimension `sexx` [data-unknown] Did you mean `sex`? Known: `grade` and `sex`."
      ]
    ),
    (
      "  - {id: employees, label: A, scope: A}\n",
      [
        "3:10: A second population `employees` [data-twice] Delete one of the two, or change its name."
      ]
    ),
  ]

  @Test("The populations hold together", arguments: populations)
  func populationProblems(lines: String, problems: [String]) {
    let path = "populations.yaml"
    #expect(DataExample.problems([path: DataExample.populations + lines], path: path) == problems)
  }

  @Test("What can't be read is not said to be missing")
  func unreadable() {
    let tree = TemporaryTree(
      DataExample.with([
        "classifications/sex.yaml": "title: Sex\ncodes: []\n", "populations.yaml": "people: []\n",
      ]))
    #expect(
      tree.problems() == [
        "classifications/sex.yaml:2:8: `codes` has no items [content-empty-value] Write at least one item, after a dash.",
        "populations.yaml:1:1: The populations must have the key `populations` [content-missing-key] Add `populations:` with a list; each item: a mapping (a population): Who is counted, one item for each group of people.",
        "populations.yaml:1:1: `people` is not a key of the populations [content-unknown-key] Its keys are `populations`.",
      ])
    #expect(tree.read().tables.isEmpty)
  }

  @Test("A dataset without a table says how to make one")
  func withoutTable() {
    let path = "2026/data/leavers.yaml"
    #expect(
      DataExample.problems([path: DataExample.dataset], path: path) == [
        "This dataset has no table yet [dataset-without-table] Put the raw table into `private/2026/data/leavers.csv`, and run `sitegen protect`, which writes `leavers.csv` beside this file."
      ])
  }
}
