/// What those who are counted may be called.
enum Nouns {
  /// An organisation's own people, who may be called any of these, and "us".
  static let staff = [
    "employees", "staff", "people", "colleagues", "workers", "members of staff", "workforce",
  ]

  /// Units that are people.
  static let people = [
    "people", "women", "men", "learners", "pupils", "students", "applicants", "candidates",
    "leavers", "starters", "participants", "residents", "tenants", "customers", "clients",
    "patients", "service users", "users", "members", "councillors", "apprentices", "volunteers",
    "teachers", "officers", "respondents", "children", "carers", "parents",
  ]

  /// - Parameter unit: of a dataset.
  static func of(unit: String) -> Set<Phrase> {
    let own = Phrase(unit)
    if isStaff(unit) { return Naming.phrases(staff + [unit]) }
    return Naming.phrases(people).contains(own)
      ? Naming.phrases([unit, "people"]) : Naming.phrases([unit])
  }

  static func isStaff(_ unit: String) -> Bool {
    Naming.phrases(staff.filter { $0 != "people" }).contains(Phrase(unit))
  }

  /// Neutral words of counts.
  static let neutral = ["of", "our", "the", "in all", "in total", "altogether"]

  /// How it may be said that shares are of those who declared.
  static let declared = [
    "who declared", "who have declared", "who told us", "who have told us", "who answered",
    "who have answered",
  ]

  /// - Parameter label: of the dimension: "ethnicity".
  static func declared(_ label: String) -> Set<Phrase> {
    Naming.phrases(
      declared.flatMap { [$0, "\($0) their \(label)", "\($0) it", "\($0) the question"] }
        + ["whose \(label) is known", "whose \(label) we know"])
  }
}
