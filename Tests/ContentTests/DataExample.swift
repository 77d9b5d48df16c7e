import Content
import Diagnostics

/// A publication with one dataset, to be changed by a test.
enum DataExample {
  static let sex = """
    title: Sex
    codes:
      - {code: female, label: Female}
      - {code: male, label: Male}

    """

  static let grade = """
    title: Grade
    codes:
      - {code: lower, label: Lower grades}
      - {code: upper, label: Upper grades}
      - {code: unknown, label: Not stated, kind: not-declared}

    """

  static let populations = """
    populations:
      - {id: employees, label: Employees, scope: "All employees, without schools"}

    """

  static let dataset = """
    title: Workforce by sex and grade
    summary: How many women and men work in each grade.
    population: employees
    as-at: 2026-03-31
    source: Payroll
    unit: employees
    dimensions:
      - {id: sex, total: All employees}
      - {id: grade}

    """

  static let table = """
    sex,grade,value,marker
    all,lower,120,
    all,upper,80,
    female,lower,70,
    female,upper,,[c]
    male,lower,50,
    male,upper,,[c]

    """

  static let files = Example.with([
    "classifications/sex.yaml": sex, "classifications/grade.yaml": grade,
    "populations.yaml": populations, "2026/data/workforce.yaml": dataset,
    "2026/data/workforce.csv": table,
  ])

  /// The publication with other files besides or instead.
  static func with(_ files: [String: String]) -> [String: String] {
    Self.files.merging(files) { _, new in new }
  }

  /// The problems of a table in place of the example's, without its path.
  static func problems(table: String) -> [String] {
    problems(["2026/data/workforce.csv": table], path: "2026/data/workforce.csv")
  }

  /// The problems of a dataset with lines after those of the example's, without its path.
  static func problems(dataset lines: String) -> [String] {
    problems(["2026/data/workforce.yaml": dataset + lines], path: "2026/data/workforce.yaml")
  }

  /// The problems with other files, without a path.
  static func problems(_ files: [String: String], path: String) -> [String] {
    TemporaryTree(with(files)).problems().map {
      $0.replacing(path + ": ", with: "").replacing(path + ":", with: "")
    }
  }

  /// What the reader of raw tables finds wrong with one, and the number of tables it read.
  static func raw(
    _ table: String, layout: String = "", _ files: [String: String] = [:]
  ) -> (problems: [String], tables: Int) {
    let tree = TemporaryTree(
      with(
        files.merging(["2026/data/workforce.yaml": dataset + layout]) {
          $1
        }))
    let folder = TemporaryTree(["2026/data/workforce.csv": table])
    let result = PrivateReader.read(
      root: folder.root, files: [], content: tree.root, reading: tree.read(), jobs: 2)
    let path = "2026/data/workforce.csv"
    return (
      result.diagnostics.map {
        TemporaryTree.line($0, root: folder.root).replacing(path + ": ", with: "")
          .replacing(path + ":", with: "")
      }, result.tables.count
    )
  }
}
