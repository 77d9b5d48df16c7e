import Model

extension CaseStudy {
  /// The front matter of `case-studies/<slug>.md`, with the text below it.
  static func read(_ keys: inout MappingReader, slug: String, body: Prose) -> CaseStudy? {
    let title = keys.required("title", .text, "The heading of the page.")
    let series = keys.optional("series", .text, "The series it belongs to.")
    let organisation = keys.required("organisation", .text, "Whose practice it is.")
    let summary = keys.required("summary", .prose, "What was done, in a few sentences.")
    let vision = keys.optional("vision", .prose, "What it was to lead to.")
    let outcomes = keys.list(
      "outcomes", CaseStudyOutcome.shape, "Desired outcomes, each with its sponsor.")
    let sponsoringBody = keys.optional(
      "outcomes-sponsored-by", .text, "The body whose members sponsor the outcomes.")
    let workingGroup = keys.optional(
      "working-group", .mapping("a body", GoverningBody.read), "Who drives the work.")
    let learning = keys.optional(
      "learning", .mapping("a learning package", LearningPackage.read), "A programme of learning.")
    let survey = keys.optional(
      "survey", .mapping("a survey", SurveySummary.read), "A few published survey results.")
    let evaluation = keys.optional(
      "evaluation", .mapping("an evaluation", Evaluation.read),
      "Whether it worked; say so also when it is not known yet.")
    let learningPoints = keys.list("learning-points", .prose, "What others can learn from it.")
    let contact = keys.optional("contact", .id, "The id of a contact, shown at the end.")
    let formerly = keys.list(
      "formerly", .id, "Earlier names of this file without `.md`; they leave redirects.")
    guard let title, let organisation, let summary else { return nil }
    return CaseStudy(
      slug: slug, location: keys.location, title: title, series: series,
      organisation: organisation, summary: summary, body: body, vision: vision, outcomes: outcomes,
      sponsoringBody: sponsoringBody, workingGroup: workingGroup, learning: learning,
      survey: survey, evaluation: evaluation, learningPoints: learningPoints, contact: contact,
      formerly: formerly, textPlaces: keys.textPlaces("title"))
  }
}
