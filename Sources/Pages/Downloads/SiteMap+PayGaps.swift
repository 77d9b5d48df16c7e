import Downloads
import Figures
import Model

extension SiteMap {
  /// The tables of a pay gap of an edition, with the years before it.
  func tables(ofPayGap p: Int, _ e: Int) -> PayGapTables {
    let payGap = publication.editions[e].payGaps[p]
    return PayGapTables(payGap, years: index.years(of: payGap, edition: e))
  }

  /// Its CSV file.
  func file(ofPayGap p: Int, _ e: Int) -> PayGapFile {
    let tables = tables(ofPayGap: p, e)
    return PayGapFile(
      tables.payGap, years: tables.years, employer: publication.site.organisation.name)
  }

  /// What the files of a pay gap say about it.
  func subject(ofPayGap p: Int, _ e: Int) -> FileSubject {
    let tables = tables(ofPayGap: p, e)
    let (payGap, table) = (tables.payGap, tables.whole)
    let words = PayGapSentences(payGap, tables)
    let scope = payGap.scope.map { ["Who is in and who is not: \($0)"] } ?? []
    return FileSubject(
      id: payGap.id, title: payGap.title, description: payGap.summary,
      notes: [table.caption + "."] + scope + table.notes + words.method + payGap.notes
        + words.revisions,
      sources: [payGap.source], time: .snapshot(payGap.year.asAt),
      status: payGap.year.revision == nil ? .final : .revised,
      page: publication.site.canonical(editions[e].address(of: .payGaps, payGap.id)))
  }
}
