import Testing

@testable import Model

struct AddressPartTests {
  @Test(arguments: [
    "2.1", "racial-literacy", "A", "0", "a_b~c", String(repeating: "x", count: 100),
  ])
  func isUsable(_ id: String) { #expect(AddressPart.isUsable(id)) }

  @Test(
    arguments: [
      "", ".", "..", "-a", ".well-known", "a/b", "a b", "é", "a?b", "a#b", "a%2f", "a\u{0}",
      "a\\b", String(repeating: "x", count: 101),
    ])
  func isNotUsable(_ id: String) { #expect(!AddressPart.isUsable(id)) }

  @Test(arguments: [
    ("HR and BI", "hr-and-bi"), ("Chief Executive’s Department", "chief-executives-department"),
    ("A & B", "a-b"), ("  x  ", "x"), ("HR–BI", "hr-bi"), ("Tîm Cydraddoldeb", "tim-cydraddoldeb"),
    ("Tŷ Ŵ", "ty-w"), ("Ty\u{302}", "ty"), ("Łukasz Żółć", "lukasz-zolc"), ("Straße", "strasse"),
    ("Øre Ærø", "ore-aero"), ("Œuvre", "oeuvre"), ("Þór Ðe", "thor-de"), ("Nguyễn", "nguyen"),
    ("日本 Team", "team"), (String(repeating: "ab", count: 60), String(repeating: "ab", count: 60)),
  ])
  func made(_ name: String, _ part: String) {
    #expect(AddressPart.made(from: name) == part)
  }

  @Test(arguments: ["", "—", "日本", "عربي", "'"])
  func isNotMade(_ name: String) { #expect(AddressPart.made(from: name) == nil) }
}
