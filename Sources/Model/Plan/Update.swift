/// A dated report on an action.
package struct Update: Sendable, Hashable {
  package let date: Located<CalendarDate>
  /// `by`: the role that reports.
  package let author: String?
  package let text: Prose
  /// `status`: the status from this day on.
  package let status: Located<DeliveryStatus>?
  /// `rating`: the rating from this day on.
  package let rating: Located<Rating>?
  /// `evidence`
  package let evidence: [Link]

  package init(
    date: Located<CalendarDate>, author: String? = nil, text: Prose,
    status: Located<DeliveryStatus>? = nil, rating: Located<Rating>? = nil, evidence: [Link] = []
  ) {
    self.date = date
    self.author = author
    self.text = text
    self.status = status
    self.rating = rating
    self.evidence = evidence
  }
}
