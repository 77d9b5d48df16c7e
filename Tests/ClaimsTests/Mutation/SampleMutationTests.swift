import Model
import Testing

@testable import Claims
@testable import Disclosure

/// Every claim of the sample publication, against every count of its tables changed by one.
struct SampleMutationTests {
  @Test func `every claim of the sample is true`() {
    let sample = SampleClaims.shared
    let claims = sample.claims
    #expect(claims.count >= 20)
    for claim in claims {
      let problem = sample.problem(of: claim, in: Array(sample.tables.values))
      #expect(problem == nil, "\(claim.words): \(problem?.message ?? "")")
    }
  }

  @Test func `a count that changes by one breaks the claims that show it, and no others`() {
    let sample = SampleClaims.shared
    let classifications = sample.index.publication.data.classifications
    var (claims, broken, kept) = (0, 0, 0)
    for claim in sample.claims {
      let tables = sample.tables(of: claim)
      guard !tables.isEmpty, let value = Recount(claim, tables, classifications).value,
        let isTrue = Reread.isTrue(claim.words, of: value)
      else { continue }
      claims += 1
      #expect(isTrue, "\(claim.words)")
      for (at, table) in tables.enumerated() {
        for place in table.cells.indices {
          for step in [-1, 1] {
            guard let changed = table.changing(place, by: step) else { continue }
            var all = tables
            all[at] = changed
            guard let number = Recount(claim, all, classifications).value else { continue }
            let expected = Reread.isTrue(claim.words, of: number)
            let problem = sample.problem(of: claim, in: all)
            #expect(
              (problem == nil) == expected,
              "\(claim.words) at \(claim.location.path):\(claim.location.line), \(table.cells[place])"
            )
            if problem == nil { kept += 1 } else { broken += 1 }
          }
        }
      }
    }
    #expect(claims >= 20 && broken >= 20 && kept >= 500, "\(claims), \(broken), \(kept)")
  }

  @Test func `a count that is claimed as such breaks at every unit`() throws {
    let sample = SampleClaims.shared
    var counts = 0
    for claim in sample.claims {
      let tables = sample.tables(of: claim)
      guard let table = tables.first,
        let number = Recount(claim, tables, []).value, number.1 == 1,
        Reread.isTrue(claim.words, of: number) == true,
        claim.claim.terms.allSatisfy({ $0.value != "base" })
      else { continue }
      counts += 1
      let keys = Recount(claim, tables, []).keys
      let codes = table.dataset.dimensions.map { keys[$0.id] ?? "all" }
      let counted = keys["counting"] ?? keys["measure"] ?? table.dataset.measures[0].id
      let measures = table.dataset.measures.map(\.id)
      let measure = measures.contains(counted) ? counted : measures[0]
      let place = try #require(
        table.cells.firstIndex { $0.codes == codes && $0.measure == measure })
      for step in [-1, 1] {
        let changed = try #require(table.changing(place, by: step))
        let problem = sample.problem(of: claim, in: [changed] + tables.dropFirst())
        #expect(problem?.code.id == "claim-wrong", "\(claim.words)")
      }
    }
    #expect(counts >= 3)
  }
}
