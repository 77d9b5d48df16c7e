/// Tells from the name of a column whether it is about single persons.
///
/// The whole name has to be one: a phrase, and beside it only words that say whose or which. So
/// "Employee e-mail" is one, and "E-mail team" or "Post Room" is not.
enum ColumnName {
  static func kind(of name: String) -> PersonalKind? {
    let words = words(of: name)
    guard !words.isEmpty, words.count <= 8 else { return nil }
    return phrases.first { _, phrase in
      guard let place = words.firstRange(of: phrase) else { return false }
      let others = words[..<place.lowerBound] + words[place.upperBound...]
      return others.allSatisfy(qualifiers.contains)
    }?.kind
  }

  /// In small letters, without signs: `dateOfBirth`, `date_of_birth` and "Date of birth" are alike.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      let isCapital = scalar.properties.isUppercase
      if (!isLetter && scalar != "'" && scalar != "\u{2019}") || (isCapital && wasSmall) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word += scalar.properties.lowercaseMapping }
      wasSmall = isLetter && !isCapital
    }
    return word.isEmpty ? words : words + [word]
  }

  private static let qualifiers: Set<String> = [
    "employee", "employees", "employee's", "staff", "worker", "person", "personal", "applicant",
    "candidate", "respondent", "manager", "managers", "line", "contact", "home", "work",
    "business", "private",
    "primary", "secondary", "main", "current", "permanent", "correspondence", "official", "the",
    "of", "your", "my", "user", "uk", "full", "known", "as", "preferred", "legal", "previous",
    "former", "no", "number", "1", "2", "3", "4", "s", "employees'", "text",
  ]

  private static let phrases: [(kind: PersonalKind, phrase: [String])] =
    phrase(
      .email, "email", "e mail", "email address", "e mail address", "mail address", "upn")
    + phrase(
      .birthDate, "dob", "d o b", "date of birth", "birth date", "birthdate", "birthday",
      "born on")
    + phrase(
      .nationalInsuranceNumber, "nino", "ni no", "n i no", "n i number", "ni number", "ni num",
      "ninumber",
      "national insurance", "national insurance number", "national insurance no",
      "nat ins number", "nat ins no", "insurance number")
    + phrase(.postcode, "postcode", "post code", "postal code", "zip code", "zip")
    + phrase(
      .telephone, "phone", "telephone", "phone number", "telephone number", "phone no",
      "telephone no", "tel", "tel no", "tel number", "mobile", "mobile number", "mobile no",
      "mobile phone")
    + phrase(
      .address, "address", "address line", "street address", "home address", "street",
      "house number", "house name")
    + phrase(
      .employeeNumber, "employee id", "employee number", "employee no", "employee ref",
      "employee reference", "emp id", "emp no", "emp number", "employeeid", "empno",
      "payroll id", "payroll number", "payroll no", "payroll ref", "payroll reference",
      "pay number", "pay no", "staff id", "staff number", "staff no", "staff ref", "staffid",
      "personnel number", "personnel no", "personnel id", "person id", "person number",
      "assignment number", "assignment no", "worker id", "works number", "works no", "user id",
      "userid", "username", "user name", "login", "respondent id", "response id", "applicant id",
      "candidate id", "nhs number", "passport number", "oracle number", "sap number",
      "pension number")
    + phrase(
      .name, "name", "names", "first name", "firstname", "last name", "lastname", "surname",
      "surnames", "family name", "forename", "forenames", "given name", "given names", "full name",
      "fullname", "middle name", "maiden name", "known as", "employee name", "staff name",
      "initials")

  private static func phrase(
    _ kind: PersonalKind, _ texts: String...
  ) -> [(kind: PersonalKind, phrase: [String])] {
    // The longest first, so that what is left over is judged as little as can be.
    texts.map { $0.split(separator: " ").map(String.init) }
      .sorted { $0.count > $1.count }.map { (kind, $0) }
  }
}
