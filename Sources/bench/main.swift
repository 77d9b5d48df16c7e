import Diagnostics
import Formats
let clock = ContinuousClock()
func rep(_ s: String, _ n: Int) -> String { String(repeating: s, count: n) }
func time(_ name: String, _ bytes: [UInt8], runs: Int = 1, _ body: (SourceFile) -> Int) {
  let f = SourceFile(path: "f", bytes: bytes)
  var best = Duration.seconds(1000); var n = 0
  for _ in 0..<runs { let d = clock.measure { n = body(f) }; best = min(best, d) }
  print(name, bytes.count, best, n)
}
let block = """
- id: action-1
  title: "Review recruitment: panels, adverts and shortlisting"
  lead: Head of People – Môn
  by: March 2027
  status: on track
  measures: [share of applicants, share of appointments]
  note: |
    A paragraph of text that runs over
    two lines, with a £ sign.
  updates:
    - date: 2026-05-01
      text: Panel guidance has been published and used for twelve posts.

"""
var doc = ""
while doc.utf8.count < 500_000 { doc += block }
time("yaml500k", Array(doc.utf8), runs: 20) { f in YAML.parse(f).diagnostics.count }
time("yaml500k-gate", Array(doc.utf8), runs: 20) { f in SourceText.check(f, as: .yaml).diagnostics.count }
time("gate 30MB", Array(rep(doc, 60).utf8), runs: 3) { f in SourceText.check(f, as: .csv).diagnostics.count }
time("gate 30MB crlf", Array(rep(doc, 55).replacing("\n", with: "\r\n").utf8), runs: 3) { f in SourceText.check(f, as: .csv).diagnostics.count }
var csv = "ethnicity,sex,age,count,note\n"
while csv.utf8.count < 20_000_000 { csv += "Asian or Asian British,Female,25 to 34,1234,\"a, quoted \"\"note\"\"\"\n" }
time("csv", Array(csv.utf8), runs: 3) { f in let r = CSV.parse(f); return (r.table?.rows.count ?? -1) + r.diagnostics.count }
let small = Array(csv.utf8.prefix(2_000_000))
time("csv 2MB all text", small, runs: 3) { f in let r = CSV.parse(f); return r.table?.rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.text.utf8.count } } ?? -1 }
for piece in ["[", "{", "- ", "? ", "[{", "{a: ", "? - ", "a: ", "[a, ", "&a ", "*a ", "!a ", "!<a> ", "'", "\"",
    "\"\\", "|\n", "a: |\n", ">\n\n", "#", "# \n", "\n", " ", "\n ", "%TAG ! a:\n", "%YAML 1.1\n",
    "---\n", "...\n", "a\n", "a: b\n", "- a\n", "a: 'b'\n", "[]\n", ",", ":", ": ", "::", "?", "a ",
    "\"a\" ", "\"a\": ", "\"a\",", "[a]: ", "[\n", "{\n", "a:\n", "<<: *a\n", "\t", "é", "é: ",
    "- - a\n", "-\n", "--- a\n", "- |2\n", "!!a!b ", "\\", "[],", "{},", "a,\n", "a:b,\n", "\"x\\\n\"", "''", "'\n", " #", "? a\n: b\n", "%61", "!%61", "\\x41","a: [],\n", "]", "}"] {
  let t = rep(piece, 3_900_000 / piece.utf8.count)
  var worst = Duration.zero; var which = ""
  for pre in ["", "a: ", "[", "\"", "a:\n  ", "|\n ", "- ", "{", "!<", "&", rep("[", 63), rep("- ", 60), "'", "? "] {
    let f = SourceFile(path: "f", bytes: Array((pre + t).utf8))
    let d = clock.measure { _ = YAML.parse(f) }
    if d > worst { worst = d; which = pre }
  }
  if worst > .milliseconds(150) { print(piece.debugDescription, which.debugDescription, worst) }
}
print("done")
