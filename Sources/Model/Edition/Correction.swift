/// Something that was wrong in a published edition and was put right: `corrections`.
package struct Correction: Sendable, Hashable {
  package let date: Located<CalendarDate>
  package let text: Prose
  /// `page`: a link to what was corrected.
  package let page: Located<String>?

  package init(date: Located<CalendarDate>, text: Prose, page: Located<String>? = nil) {
    self.date = date
    self.text = text
    self.page = page
  }
}
