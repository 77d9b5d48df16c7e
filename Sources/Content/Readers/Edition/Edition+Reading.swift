import Diagnostics
import Model

extension Edition {
  /// `<id>/edition.yaml`, without what lies in the folders beside it.
  static func read(_ keys: inout MappingReader, id: String) -> Edition? {
    let title = keys.required("title", .text, "The name of the edition.")
    let summary = keys.required("summary", .prose, "The text of the edition's first page.")
    let period = keys.required("period", .period, "The year (or other time) that it covers.")
    let asAt = keys.required(
      "as-at", .located(.date), "The day on which statuses and overdue dates are judged.")
    let published = keys.required("published", .located(.date), "The day of publication.")
    let status = keys.required(
      "status", Shape<EditionStatus>.choice,
      "A draft is built and labelled, but left out of the home page and feeds.")
    let signOff = keys.optional(
      "sign-off", .mapping("the sign-off", SignOff.read), "Who approved the edition, when.")
    let coverage = keys.list(
      "information-covers", .loneItem(.located(Shape<Coverage>.choice)),
      "Whose information the edition holds.")
    let objectives = keys.optional(
      "equality-objectives", .mapping("the equality objectives", EqualityObjectives.read),
      "When the objectives in force were published, and where they stand.")
    let accreditations = keys.list(
      "accreditations", .mapping("an accreditation", Accreditation.read),
      "Charters, schemes and awards.")
    let framework = keys.list(
      "framework", .mapping("a framework document", FrameworkDocument.read),
      "The strategies above the plans, the highest first.")
    let parties = keys.list(
      "parties", .mapping("a party", RegisteredParty.read),
      "The teams and people whom plans name, and how plans write them.")
    let themes = keys.list(
      "themes", .mapping("a theme", Theme.read), "Themes across plans, in the order shown.")
    let headlines = keys.list(
      "headlines", .id,
      "The figures that the edition opens with: five to eight ids, the most important first.")
    let corrections = keys.list(
      "corrections", .mapping("a correction", Correction.read),
      "What was wrong after publication, and was put right.")
    guard let title, let summary, let period, let asAt, let published, let status else {
      return nil
    }
    return Edition(
      id: id, location: keys.location, title: title, summary: summary, period: period, asAt: asAt,
      published: published, status: status, signOff: signOff, coverage: coverage,
      objectives: objectives, accreditations: accreditations, framework: framework,
      parties: parties, themes: themes, corrections: corrections,
      headlines: headlines,
      textPlaces: keys.textPlaces("title"))
  }
}
