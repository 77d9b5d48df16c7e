import Model
import Testing

struct CalendarDateDaysTests {
  @Test func `counts every day from 1900 to 2199 once`() {
    var previous = CalendarDate(year: 1899, month: 12, day: 31)
    var disagreements = 0
    for year in 1900...2199 {
      for month in 1...12 {
        for day in 1...CalendarDate.lastDay(year: year, month: month) {
          let date = CalendarDate(year: year, month: month, day: day)
          if date.days(since: previous) != 1 { disagreements += 1 }
          previous = date
        }
      }
    }
    #expect(disagreements == 0)
    #expect(previous.days(since: CalendarDate(year: 1970, month: 1, day: 1)) == 84_005)
  }
}
