import Diagnostics
import Model
import Testing

@testable import Content

@Suite("Taking leads apart")
struct PartySplitterTests {
  static let register = PartyRegister(
    [
      ("Corporate Management Team", .group, ["CMT"]),
      ("Human Resources", .team, ["HR"]),
      ("Business Intelligence", .team, ["BI"]),
      ("Communications", .team, ["Comms"]),
      ("Learning and Development", .team, ["L&D"]),
      ("Communities", .team, []),
      ("Communities and Wellbeing Services", .department, []),
      ("Equalities Board chair", .role, []),
      ("Chief Executive's Department", .department, ["Chief Executive's Dept."]),
    ].map { name, kind, aliases in
      RegisteredParty(
        name: Located(value: name, location: Location(path: "")), kind: kind, aliases: aliases)
    })

  static let cases: [(text: String, names: [String])] = [
    ("HR", ["Human Resources"]),
    ("hr", ["Human Resources"]),
    ("HR/BI/Comms", ["Human Resources", "Business Intelligence", "Communications"]),
    (
      "HR / BI ; Comms, CMT",
      [
        "Human Resources", "Business Intelligence", "Communications", "Corporate Management Team",
      ]
    ),
    ("HR\nBI\n\nComms", ["Human Resources", "Business Intelligence", "Communications"]),
    (
      "Policy Team/HR/Comms/\n\nWorkers\nGroups",
      [
        "Policy Team", "Human Resources", "Communications", "Workers", "Groups",
      ]
    ),
    ("CMT / Learning & Development", ["Corporate Management Team", "Learning and Development"]),
    ("HR/L&D", ["Human Resources", "Learning and Development"]),
    ("Communities and Wellbeing Services", ["Communities and Wellbeing Services"]),
    ("Communities\nand Wellbeing  Services", ["Communities and Wellbeing Services"]),
    (
      "Communities & Wellbeing Services/HR",
      [
        "Communities and Wellbeing Services", "Human Resources",
      ]
    ),
    ("Communities and HR", ["Communities", "Human Resources"]),
    ("Estates and Buildings", ["Estates and Buildings"]),
    ("Estates & Buildings, HR", ["Estates & Buildings", "Human Resources"]),
    ("Estates and HR and Parks and Gardens", ["Estates", "Human Resources", "Parks and Gardens"]),
    ("Policy Team, Comms and Digital", ["Policy Team", "Communications", "Digital"]),
    (
      "Lead Member, Equalities Board chair and CMT (Corporate Management Team)",
      [
        "Lead Member", "Equalities Board chair", "Corporate Management Team",
      ]
    ),
    ("Estates, HR, and BI", ["Estates", "Human Resources", "Business Intelligence"]),
    ("Corporate Management Team (CMT)", ["Corporate Management Team"]),
    (
      "The Board (HR, BI and others) and CMT",
      [
        "The Board (HR, BI and others)", "Corporate Management Team",
      ]
    ),
    ("Chief Executive’s Dept.", ["Chief Executive's Department"]),
    ("HR/All", ["Human Resources", "All"]),
    ("All leaders and managers", ["All leaders and managers"]),
    ("HRBP and HR Direct", ["HRBP and HR Direct"]),
    ("HR,", ["Human Resources"]),
    (" / ", []),
    ("Brandon", ["Brandon"]),
    ("A(B", ["A(B"]),
    ("A)/B", ["A)", "B"]),
  ]

  @Test("names", arguments: cases)
  func names(_ text: String, _ names: [String]) {
    #expect(PartySplitter.split(text, register: Self.register).map(\.name) == names)
  }

  @Test("Kinds come from the register, or are everyone or unknown")
  func kinds() {
    let kinds = PartySplitter.split("HR/All/Nobody known", register: Self.register).map(\.kind)
    #expect(kinds == [.team, .everyone, .unknown])
  }

  @Test("What is written stays beside the name")
  func written() {
    let parties = PartySplitter.split(
      "CMT (Corporate Management Team), hr", register: Self.register)
    #expect(parties.map(\.written) == ["CMT (Corporate Management Team)", "hr"])
  }

  @Test("No letter of a text is lost, whatever stands in it")
  func nothingIsLost() {
    var random = SeededRandom(seed: 7)
    let words = [
      "HR", "and", "&", "/", ",", ";", "\n", "(", ")", "CMT", "Estates", "All", " ", "é",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      let parties = PartySplitter.split(text, register: Self.register)
      let rest = parties.map(\.written).joined(separator: " ")[...]
      // The separators may go; every other word must be there.
      for word in ["HR", "CMT", "Estates", "All"] {
        let count = { (text: Substring) in
          text.split(separator: word, omittingEmptySubsequences: false).count
        }
        #expect(count(text[...]) == count(rest), "\(text.debugDescription)")
      }
      #expect(parties.allSatisfy { !$0.written.isEmpty && !$0.name.isEmpty })
    }
  }
}
