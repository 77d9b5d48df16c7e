/// What identifies a person.
enum PersonalKind: Hashable, Sendable, CaseIterable {
  case name
  case email
  case employeeNumber
  case nationalInsuranceNumber
  case postcode
  case birthDate
  case address
  case telephone

  /// With its article, to follow "looks like" or "holds".
  var noun: String {
    switch self {
    case .name: "a person's name"
    case .email: "an e-mail address"
    case .employeeNumber: "an employee or payroll number"
    case .nationalInsuranceNumber: "a National Insurance number"
    case .postcode: "a postcode"
    case .birthDate: "a date of birth"
    case .address: "an address"
    case .telephone: "a telephone number"
    }
  }
}
