/// A row of `audits/<id>.csv`, as text.
struct TallyRow: Hashable {
  let wave: String
  let group: String
  let question: String
  let answer: String
  let value: String
  let marker: String
}
