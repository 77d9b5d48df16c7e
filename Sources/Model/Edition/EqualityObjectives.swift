/// When the equality objectives in force were published, and where they stand (regulation 5).
package struct EqualityObjectives: Sendable, Hashable {
  package let published: Located<CalendarDate>
  /// `in`: a link to where they stand, such as `plan:equality` or an address.
  package let place: Located<String>

  package init(published: Located<CalendarDate>, place: Located<String>) {
    self.published = published
    self.place = place
  }
}
