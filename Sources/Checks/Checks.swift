package import Diagnostics
package import Model

/// Every rule, and the way to ask them all.
package enum Checks {
  package static let all: [Check] = [
    .uniqueIDs, .uniqueParties, .partyAddresses, .formerNames, .redirects, .editionNames,
    .knownReferences, .knownFigures, .predecessors,
    .links, .images, .webAddresses,
    .periods, .editionDates, .datesWithinEdition, .deadlinesWithinPeriod,
    .measureDeadlines, .timingsAsWritten, .payGapSnapshots, .payGapAgreement,
    .overdueActions, .reviewedActions, .recurringActions, .statusHistory, .ratings,
    .carriedForward, .movedDeadlines, .unrecordedMoves,
    .leads, .leadNames, .measures, .measurableMeasures, .objectiveTitles, .planActions,
    .ethnicityWording, .jargon, .longSentences, .readingAge,
    .unusedTerms, .abbreviations, .glossaryTerms,
    .annualInformation, .equalityObjectives, .coverage, .otherNations,
    .accessibilityStatement, .accessibilityDates, .contacts, .signOff, .securityContact,
    .ratingDefinitions, .accent,
  ]

  /// Asks every rule of a publication.
  ///
  /// - Parameter jobs: how many threads the rules that read all text may use, at least 1. The
  ///   answer does not depend on it.
  /// - Returns: in order of files, lines and columns.
  package static func run(_ publication: Publication, jobs: Int) -> [Diagnostic] {
    run(PublicationIndex(publication), jobs: jobs)
  }

  /// As `run(_:jobs:)`, for who has the index already.
  package static func run(_ index: PublicationIndex, jobs: Int) -> [Diagnostic] {
    let subject = CheckedPublication(index, jobs: jobs)
    return all.flatMap { $0.run(subject) }.sorted { left, right in
      if left.location != right.location { return left.location < right.location }
      if left.code.id != right.code.id { return left.code.id < right.code.id }
      return left.message < right.message
    }
  }
}

extension DiagnosticCode {
  /// The codes of this room.
  package static let checksCodes: [DiagnosticCode] = Checks.all.flatMap(\.codes)

  /// Errors that say that something isn't there. While a file can't be read they may mean only that
  /// it stands in that file.
  package static let absenceCodes: [DiagnosticCode] = [
    .linkUnknown, .linkUnknownFile, .linkUnknownAnchor, .linkUnknownPage, .linkUnknownFigure,
    .referenceUnknown, .referenceUnknownFigure, .continuesUnknown, .redirectTargetUnknown,
    .accessibilityMissing,
  ]
}
