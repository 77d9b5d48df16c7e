import Diagnostics
import Ledger

/// Released tables that somebody changed by hand, and which a release writes over.
struct EditedTables {
  let diagnostics: [Diagnostic]

  init(_ drafts: [ReleaseDraft], _ situation: ReleaseSituation) {
    diagnostics = drafts.compactMap { draft in
      guard let release = situation.ledger.last(of: draft.file)?.release else { return nil }
      let location = Location(path: draft.source.path)
      guard let source = situation.tables.first(where: { $0.file == draft.file })?.source else {
        return draft.change == .restored ? Self.gone(location) : nil
      }
      guard !source.isRelease(release) else { return nil }
      return Self.edited(location, isByLineEnds: source.isReleaseButForLineEnds(release), draft)
    }
  }

  private static func gone(_ location: Location) -> Diagnostic {
    Diagnostic(
      .releaseRestored, at: location,
      "This released table was gone and has been put back, since its raw table is still there",
      advice: "If it is to be withdrawn, delete its raw table, this table and its `.yaml`, and run"
        + " `sitegen protect`.")
  }

  private static func edited(
    _ location: Location, isByLineEnds: Bool, _ draft: ReleaseDraft
  ) -> Diagnostic {
    if isByLineEnds {
      return Diagnostic(
        .releaseRestored, at: location,
        "The line ends of this table were not those with which it was released; they have been"
          + " put back",
        advice: "Write `content/**/*.csv -text` into the file `.gitattributes`, so that Git leaves"
          + " them alone.")
    }
    let what =
      draft.change == .restored
      ? "it has been put back as it was released" : "it has been made anew from its raw table"
    return Diagnostic(
      .releaseRestored, at: location, "This table was changed after its release; \(what)",
      advice: "If the change was meant as a correction, make it in the raw table in `private` and"
        + " run `sitegen protect` again.")
  }
}
