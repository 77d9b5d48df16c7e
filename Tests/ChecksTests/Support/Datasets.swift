import Model

private let path = "content/2026/data/leavers.yaml"

/// A dataset of the edition 2026.
func dataset(time: DatasetTime? = nil, notes: [String] = []) -> Dataset {
  Dataset(
    key: DatasetKey(edition: "2026", dataset: "leavers"), location: at(1, path), title: "Leavers",
    summary: "How many left.", population: located("leavers", 3, path),
    time: time ?? .snapshot(located(day("2026-03-31"), 4, path)), source: "Payroll", unit: "people",
    dimensions: [
      DatasetDimension(
        id: "group", location: at(8, path), classification: located("group", 8, path))
    ],
    measures: [
      DatasetMeasure(id: "headcount", location: at(9, path), label: "People", kind: .headcount)
    ], notes: notes)
}

/// A classification with one code.
func classification(label: String) -> Classification {
  let path = "content/classifications/group.yaml"
  return Classification(
    id: "group", location: at(1, path), title: "Group",
    codes: [ClassificationCode(code: "one", label: label, location: at(4, path))])
}
