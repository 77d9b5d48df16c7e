package import Diagnostics

extension DiagnosticCode {
  static let contentKeyPair = DiagnosticCode(
    id: "content-key-pair", severity: .error,
    title: "Two keys exclude each other, or need each other",
    explanation: """
      A count is taken on a day (`as-at`) or over a time (`period`), never both. Those who joined \
      and those who left say something only together: without one of them, the change of a \
      population can't be followed from year to year. And a figure shows one thing: a dataset, an \
      audit or a pay gap.
      """)

  static let classificationCode = DiagnosticCode(
    id: "classification-code", severity: .error, title: "A code of a classification stands twice",
    explanation: """
      Tables name categories by their codes, so each category needs one of its own. `all` is the \
      code of every total and can't be a category.
      """)

  static let classificationCircle = DiagnosticCode(
    id: "classification-circle", severity: .error, title: "A code is a part of itself",
    explanation: """
      A parent is the sum of its children. When the parents of some codes lead back to where they \
      began, or a sum counts itself, no number could be right.
      """)

  static let classificationOrder = DiagnosticCode(
    id: "classification-order", severity: .error,
    title: "An order of a classification is not complete",
    explanation: """
      An order says how all the codes of a classification are shown, so it lists each of them once.
      """)

  static let populationCircle = DiagnosticCode(
    id: "population-circle", severity: .error, title: "A population is a part of itself",
    explanation: """
      `part-of` leads from a smaller group of people to a larger one that holds it. Those who \
      joined and those who left are groups of their own.
      """)

  static let dataUnknown = DiagnosticCode(
    id: "data-unknown", severity: .error,
    title: "A population, classification, dimension, measure or code doesn't exist",
    explanation: """
      A dataset names its population by an id of `populations.yaml`, its classifications by their \
      file names in `classifications`, and categories by their codes. A name that nothing has is \
      most often a slip of the finger; the message lists what there is.
      """)

  static let dataTwice = DiagnosticCode(
    id: "data-twice", severity: .error, title: "Two things of one list have the same name",
    explanation: """
      Dimensions, measures, populations and the like are found by their names, so no two of a list \
      may have the same.
      """)

  static let dimensionTwoClassifications = DiagnosticCode(
    id: "dimension-two-classifications", severity: .error,
    title: "A dimension has two classifications",
    explanation: """
      The same dimension means the same in every dataset: that is how the program knows which \
      counts of different tables are one and the same, and protects them as one. Where categories \
      changed between editions, list the codes of both in one classification, and say with `sums` \
      which are the sums of which.
      """)

  static let disclosureSensitiveZeros = DiagnosticCode(
    id: "disclosure-sensitive-zeros", severity: .error,
    title: "A sensitive dimension shows zeros",
    explanation: """
      A dimension is sensitive when nobody may learn that all members of a group are in one \
      category. A published 0 says just that of the other categories, so zeros must be hidden: \
      they are then withheld like small counts.
      """)

  static let disclosureLaxer = DiagnosticCode(
    id: "disclosure-laxer", severity: .warning,
    title: "A dataset protects small counts less than the site does",
    explanation: """
      `site.yaml` says how small counts are protected everywhere. A dataset may be stricter without \
      more ado. One that is laxer should have a reason that readers can see.
      """)

  /// The codes of data, apart from those of tables.
  static let catalogueCodes: [DiagnosticCode] = [
    contentKeyPair, classificationCode, classificationCircle, classificationOrder,
    populationCircle, dataUnknown, dataTwice, dimensionTwoClassifications,
    disclosureSensitiveZeros, disclosureLaxer,
  ]

  /// The codes of datasets and their tables.
  package static let dataCodes: [DiagnosticCode] = catalogueCodes + tableCodes
}
