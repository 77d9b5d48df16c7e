/// The text of one page: about 3 KB of Markdown with four headings, each over a paragraph, a list
/// and a table of eight rows. The same number gives the same text.
struct SamplePage {
  let number: Int

  var slug: String {
    "page-" + String(repeating: "0", count: max(0, 6 - "\(number)".count)) + "\(number)"
  }
  var title: String { "Service area \(number)" }

  var body: String {
    var random = SplitMix(seed: UInt64(number))
    var text = ""
    for section in 1...4 {
      text += "## \(Self.subjects[Int(random.next() % 8)]) \(section)\n\n"
      text += "In area \(number) the team listened to residents and staff, looked at who uses the "
      text += "service and who does not, and *changed* what got in the way. The **board** saw the "
      text += "result in quarter \(1 + random.next() % 4) and asked for a second look at "
      text += "[how progress is watched](https://example.org/progress/\(random.next() % 1000)).\n\n"
      for _ in 1...3 {
        text +=
          "- \(Self.subjects[Int(random.next() % 8)]): agreed with `team-\(random.next() % 90)`\n"
      }
      text += "\n| Group | This year | Last year |\n| --- | ---: | ---: |\n"
      for row in 1...8 {
        text += "| Group \(row) | \(100 + random.next() % 900) | \(100 + random.next() % 900) |\n"
      }
      text += "\n"
    }
    return text
  }

  private static let subjects = [
    "Listening to residents", "Fair recruitment", "Accessible buildings", "Learning together",
    "Working with partners", "Reporting hate incidents", "Plain information", "Staff networks",
  ]
}
