/// What the groups of a pay gap are told apart by.
package enum PayGapCharacteristic: String, Sendable, Hashable, CaseIterable {
  case sex
  case ethnicity
  case disability
  case age
  case genderIdentity = "gender-identity"
  case religionOrBelief = "religion-or-belief"
  case sexualOrientation = "sexual-orientation"

  /// Whether the law says what is published: SI 2017/172 and SI 2017/353 for sex. The rest is of
  /// one's own choice, and groups of few people are withheld.
  package var isStatutory: Bool { self == .sex }

  /// In a sentence: "sex", "religion or belief".
  package var noun: String {
    switch self {
    case .sex, .ethnicity, .disability, .age: rawValue
    case .genderIdentity: "gender identity"
    case .religionOrBelief: "religion or belief"
    case .sexualOrientation: "sexual orientation"
    }
  }

  /// "Gender pay gap", as the law calls that of sex; "Ethnicity pay gap".
  package var title: String {
    switch self {
    case .sex: "Gender pay gap"
    case .ethnicity: "Ethnicity pay gap"
    case .disability: "Disability pay gap"
    case .age: "Age pay gap"
    case .genderIdentity: "Gender identity pay gap"
    case .religionOrBelief: "Religion or belief pay gap"
    case .sexualOrientation: "Sexual orientation pay gap"
    }
  }
}
