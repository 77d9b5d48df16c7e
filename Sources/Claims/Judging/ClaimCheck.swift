package import Diagnostics
package import Disclosure
import Figures
package import Model

/// Holds every number that is claimed in prose to what readers can see of the data.
package struct ClaimCheck {
  /// Of every edition, in order of files, lines and columns.
  package let diagnostics: [Diagnostic]
  /// How many claims were looked at.
  package let count: Int

  package init(_ index: PublicationIndex, release: Release) {
    var tables = ClaimTables(index, release: release)
    var found: [Diagnostic] = []
    var count = 0
    for text in AuthoredText.all(index.publication) {
      for written in WrittenClaim.all(in: text) {
        count += 1
        if let problem = Self.problem(of: written, &tables) { found.append(problem) }
      }
      found += Self.bareLinks(of: text, index)
    }
    found += UnclaimedNumbers(index: index, release: release).diagnostics
    diagnostics = found.sorted { $0.location < $1.location }
    self.count = count
  }

  /// Numbers that link to a dataset as a whole, in editions that can still be mended.
  private static func bareLinks(of text: AuthoredText, _ index: PublicationIndex) -> [Diagnostic] {
    guard case .markup(let document) = text.content, let edition = text.scope.edition,
      let latest = index.latestEdition, edition >= latest
    else { return [] }
    return document.nodes.indices.compactMap {
      UnclaimedNumbers.problem(ofLink: text, node: $0)
    }
  }

  /// What is wrong with a claim; nil when it is true, and when it names no dataset, which another
  /// rule reports.
  static func problem(of written: WrittenClaim, _ tables: inout ClaimTables) -> Diagnostic? {
    do throws(ClaimFault) {
      guard let number = try number(of: written, &tables) else { return nil }
      return Judgement(written: written, number: number).problem
    } catch {
      return Diagnostic(error.code, at: written.location, error.message, advice: error.advice)
    }
  }

  /// What the data says where a claim points.
  static func number(
    of written: WrittenClaim, _ tables: inout ClaimTables
  ) throws(ClaimFault) -> ClaimedNumber? {
    let claim = written.claim
    if claim.kind == .payGap {
      return try PayGapClaim(index: tables.index, claim: claim, scope: written.scope).number()
    }
    guard
      let subject = try tables.subject(
        of: claim, wave: ClaimTerms.value(.wave, in: claim), from: written.scope)
    else { return nil }
    let reader = ClaimReader(subject: subject, terms: try ClaimTerms(claim, of: subject))
    guard reader.isChange else {
      return try reader.number(earlier: nil)
    }
    return try reader.number(
      earlier: try tables.earlier(than: subject, since: reader.terms[.since]))
  }
}
