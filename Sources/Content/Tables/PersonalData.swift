/// Columns that hold personal data, by their names.
enum PersonalData {
  /// What a person is known by, if the name of a column says that it holds that.
  static func phrase(in name: String) -> String? {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let text = words.joined(separator: " ")
    return text == "name" ? text : phrases.first { " \(text) ".contains(" \($0) ") }
  }

  private static let phrases = [
    "surname", "forename", "first name", "last name", "full name", "given name", "family name",
    "known as", "employee name", "staff name", "email", "e mail", "ni number", "ni no", "nino",
    "national insurance", "employee number", "employee no", "employee id", "staff number",
    "staff no", "staff id", "person id", "person number", "payroll number", "payroll no",
    "payroll id", "personnel number", "assignment number", "date of birth", "birth date", "dob",
    "postcode", "post code", "home address", "telephone", "phone", "mobile", "nhs number",
    "passport number",
  ]
}
