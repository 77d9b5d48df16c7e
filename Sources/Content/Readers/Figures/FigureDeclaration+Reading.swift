import Diagnostics
import Model

extension FigureDeclaration {
  /// `<edition>/figures/<id>.yaml`
  static func read(_ keys: inout MappingReader, id: String) -> FigureDeclaration? {
    let title = keys.required(
      "title", .located(.text), "The finding, in one sentence of at most twelve words.")
    let subtitle = keys.optional(
      "subtitle", .text, "What is measured, and of whom; worked out from the dataset unless given.")
    let description = keys.required(
      "description", .text, "What the chart shows, for readers who can't see it.")
    let summary = keys.optional("summary", .text, "A paragraph below the figure.")
    let chart = keys.required("chart", .located(Shape<ChartKind>.choice), "How it is drawn.")
    let data = keys.list(
      "data", .loneItem(.id),
      "The dataset that it shows: an id of this edition. Declaration rates may name several.")
    let before = keys.list(
      "before", .datasetReference,
      "Datasets that count the same in earlier years: of this edition, or as `2025/dataset`.")
    let audit = keys.optional("audit", .id, "The audit that it shows, instead of `data`.")
    let payGap = keys.optional("pay-gap", .id, "The pay gap that it shows, instead of `data`.")
    let quantity = keys.optional(
      "show", Shape<FigureQuantity>.choice, "Counts, shares or rates; `share` unless given.")
    let measure = keys.optional(
      "measure", .id, "A measure of the dataset, if not its first; of a rate, the events.")
    let rows = keys.optional(
      "rows", .id, "The dimension whose categories are rows, if not the first.")
    let categories = keys.list(
      "categories", .code, "The categories to show, if not all; their codes.")
    let columns = keys.optional("columns", .id, "The dimension whose categories are columns.")
    let columnCategories = keys.list(
      "column-categories", .code, "The categories of the columns, if not all that make the total.")
    let filters = keys.list(
      "where", .mapping("a filter", FigureFilter.read),
      "Categories of other dimensions to which the figure is confined.")
    let comparator = keys.optional(
      "comparator", .id, "A comparator of the dataset to show beside the shares.")
    let targets = keys.optional("targets", .yesNo, "Whether to show the dataset's targets.")
    let comparedWith = keys.optional(
      "compared-with", .code, "The category that others are compared with in a funnel.")
    let years = keys.optional(
      "years", .wholeNumber(1...20),
      "How many years to show, this edition's included; 1 unless given.")
    let headline = keys.optional(
      "headline", .code, "The category whose number stands on the edition's first page.")
    let notes = keys.list("notes", .loneItem(.text), "What readers must know about the figure.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.yaml`; they leave redirects.")
    let sources = [
      data.first.map(FigureSource.dataset), audit.map(FigureSource.audit),
      payGap.map(FigureSource.payGap),
    ].compactMap { $0 }
    if sources.count > 1 {
      keys.file.report(
        .contentKeyPair, at: keys.span,
        "A figure shows one of `data`, `audit` and `pay-gap`, and this one names \(sources.count)",
        advice: "Keep one, and make a figure of its own for each of the others.")
    }
    if !keys.has("data"), !keys.has("audit"), !keys.has("pay-gap") {
      keys.reportMissing(
        ["data", "audit", "pay-gap"],
        "A figure must have one of the keys `data`, `audit` and `pay-gap`",
        advice: "Add `data:` with the id of a dataset of this edition.")
    }
    guard let title, let description, let chart, sources.count == 1 else { return nil }
    return FigureDeclaration(
      id: id, location: keys.location, title: title, subtitle: subtitle, description: description,
      summary: summary, chart: chart, source: sources[0],
      others: Array(data.dropFirst()), before: before, quantity: quantity ?? .share,
      measure: measure, rows: rows, categories: categories, columns: columns,
      columnCategories: columnCategories, filters: filters, comparator: comparator,
      showsTargets: targets ?? false, comparedWith: comparedWith, years: years ?? 1,
      headline: headline,
      notes: notes,
      formerly: formerly,
      textPlaces: keys.textPlaces(byWord: "title", "subtitle", "description", "summary")
    )
  }
}

extension FigureFilter {
  static func read(_ keys: inout MappingReader) -> FigureFilter? {
    let dimension = keys.required("dimension", .id, "A dimension of the dataset.")
    let code = keys.required("code", .code, "A code of it.")
    guard let dimension, let code else { return nil }
    return FigureFilter(dimension: dimension, code: code)
  }
}
