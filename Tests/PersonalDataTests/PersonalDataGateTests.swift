import Diagnostics
import Formats
import PersonalData
import Testing

struct PersonalDataGateTests {
  private func problems(_ text: String, known: [String] = []) throws -> [Diagnostic] {
    let file = SourceFile(path: "private/2026/data/x.csv", bytes: Array(text.utf8))
    let table = try #require(CSV.parse(file).table)
    return PersonalDataGate(knownWords: known).problems(of: table)
  }

  @Test(arguments: [
    "Name", "name", "First name", "FirstName", "first_name", "Surname", "Employee name",
    "Full Name (legal)", "Known as", "E-mail", "email", "Work Email Address", "eMail", "E-MAIL",
    "NI number", "NINO", "N.I. no", "National Insurance Number", "NINumber", "Payroll No.",
    "payroll_number", "Employee ID", "EmployeeID", "Emp No", "Staff number", "Person ID",
    "Postcode", "Post code", "Home postcode", "DOB", "D.O.B.", "Date of birth", "dateOfBirth",
    "Birthday", "Home address", "Address line 1", "Address", "Telephone", "Mobile no", "Work phone",
    "Line manager name", "Line manager's email", "Response ID", "NHS number",
  ])
  func `refuses columns named like those of persons`(name: String) throws {
    let found = try problems("\(name),value\nx,12\n")
    #expect(found.map(\.code.id) == ["personal-data-column"])
    #expect(found.first?.message.contains("`\(name)`") == true)
  }

  @Test(arguments: [
    "Department", "Directorate name", "Number of employees", "Post Room", "Postal services",
    "Email team", "e-mail-team", "Address management", "Telephone contact centre", "Street scene",
    "Payroll", "Payroll and pensions", "Mobile libraries", "Grade", "Not declared", "Total", "Age",
    "Birth and death registration", "Ward", "Staff", "Employee", "Employees", "No", "Number",
    "Nursery", "Phoenix House", "Personnel", "Named carers", "Names not given", "Zip lines",
    "marker", "measure", "ethnicity", "First aiders", "Family", "Insurance", "People team",
    "User support", "Login desk staff", "Initial training",
  ])
  func `lets categories through that only sound so`(name: String) throws {
    #expect(try problems("\(name),value\nx,12\n").isEmpty)
  }

  @Test func `lets any word through that the metadata knows`() throws {
    let text = "department,Email,Address\nPost Room,12,4\njo@example.org,3,5\n"
    let known = ["department", "Email", "address", "JO@example.org"]
    #expect(try problems(text, known: known).isEmpty)
    #expect(try problems(text).count == 3)
  }

  @Test(arguments: [
    ("a.b@example.org", "an e-mail address"), ("Jo <jo@mail.example.gov.uk>", "an e-mail address"),
    ("QQ123456C", "a National Insurance number"), ("qq 12 34 56 c", "a National Insurance number"),
    ("QQ-12-34-56-C", "a National Insurance number"),
    ("EX1 2AB", "a postcode"), ("ex12ab", "a postcode"), ("W1A 1AA", "a postcode"),
    ("SW1A 2AA", "a postcode"), ("M1 1AE", "a postcode"),
    ("1980-02-28", "a date of birth"), ("28/02/1980", "a date of birth"),
    ("28/2/80", "a date of birth"), ("28 Feb 1980", "a date of birth"),
    ("28-February-1980", "a date of birth"), ("02/28/1980", "a date of birth"),
    ("1980-02-28 00:00:00", "a date of birth"), ("1980-02-28T00:00:00", "a date of birth"),
    ("01632 960123", "a telephone number"), ("+44 1632 960123", "a telephone number"),
    ("07700900123", "a telephone number"),
  ])
  func `refuses values that identify, and repeats none`(value: String, noun: String) throws {
    let found = try problems("group,note,value\na,x,12\nb,\(value),7\n")
    #expect(found.map(\.code.id) == ["personal-data-value"])
    #expect(found.first?.message == "Column B holds what looks like \(noun)")
    #expect(found.first?.location.line == 3)
    for text in found.flatMap({ [$0.message, $0.advice] }) { #expect(!text.contains(value)) }
  }

  @Test(arguments: [
    "E05000026", "E06000023", "W05001234", "S12000033", "1204", "120000", "0", "12.4", "[c]",
    "2025/26", "2025-26", "2026", "16-24", "25 to 34", "65+", "Grade 7", "G7", "NJC 12", "A1",
    "Band 8a", "1.2.3", "GBR", "ST 5", "Asian, Asian British", "@home service", "e-mail-team",
    "Q1 2026", "M1", "Level 2 3", "Post Room", "31", "March 2026", "1 to 2", "AB1",
  ])
  func `lets values through that are no person's`(value: String) throws {
    #expect(try problems("group,value\n\"\(value)\",12\nb,7\n").isEmpty)
  }

  @Test func `does not print a name that is itself a value`() throws {
    let found = try problems("jo@example.org,Jo Bloggs,QQ123456C\nal@example.org,Al,QQ123457D\n")
    #expect(found.map(\.code.id) == ["personal-data-value", "personal-data-value"])
    #expect(
      found.map(\.message) == [
        "Column A holds what looks like an e-mail address",
        "Column C holds what looks like a National Insurance number",
      ])
  }

  @Test func `does not print a heading that may be a name`() throws {
    let found = try problems("group,Jane Archer,value\na,a.b@example.org,12\nb,,7\n")
    #expect(found.map(\.message) == ["Column B holds what looks like an e-mail address"])
  }

  @Test func `knows the words of the metadata whatever their apostrophes`() throws {
    let table = "First name\u{2019}s week,value\na,12\nb,7\n"
    #expect(try problems(table, known: ["First name's  week"]).isEmpty)
    let post = "group,value\n\"EX1 2AB\",12\nb,7\n"
    #expect(try problems(post).map(\.code.id) == ["personal-data-value"])
    #expect(try problems(post, known: ["ex1  2ab"]).isEmpty)
  }

  @Test func `refuses a row for each person, numbered`() throws {
    let rows = (0..<12).map { "A\(10_201 + $0 * 7),female,\($0 % 2)\n" }.joined()
    let found = try problems("ref,sex,disabled\n" + rows, known: ["sex", "female"])
    #expect(found.map(\.code.id) == ["personal-data-rows"])
    #expect(found.first?.message.contains("column A tells the rows apart") == true)
  }

  @Test func `refuses a row for each person without a number`() throws {
    let rows = (0..<30).map { "\($0 % 2 == 0 ? "female" : "male"),g\($0 % 5),1\n" }.joined()
    #expect(
      try problems("sex,grade,value\n" + rows, known: ["sex", "female", "male"]).map(\.code.id)
        == ["personal-data-rows"])
    let plain = (0..<30).map { "\($0 % 2 == 0 ? "female" : "male"),g\($0 % 5)\n" }.joined()
    #expect(try problems("sex,grade\n" + plain).map(\.code.id) == ["personal-data-rows"])
  }

  @Test func `lets tables of counts through, also of small ones`() throws {
    let rows = (0..<20).map { "g\($0),\($0 % 2)\n" }.joined()
    #expect(try problems("grade,value\n" + rows).isEmpty)
    let codes = (0..<20).map { "E0500\(1000 + $0),\($0 * 3)\n" }.joined()
    #expect(try problems("ward,value\n" + codes).isEmpty)
    let wide = (0..<12).map { "dept-\($0),1,0,\($0)\n" }.joined()
    #expect(try problems("department,Asian,Black,White\n" + wide).isEmpty)
  }

  @Test func `lets a table of ward codes through whose counts are all 0 or 1`() throws {
    let codes = (0..<20).map { "E0500\(1000 + $0)" }
    let text = "ward,value\n" + codes.enumerated().map { "\($1),\($0 % 2)\n" }.joined()
    #expect(try problems(text, known: ["ward"] + codes).isEmpty)
    #expect(try problems(text).map(\.code.id) == ["personal-data-rows"])
  }
}
