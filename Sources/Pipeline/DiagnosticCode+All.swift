import Checks
import Claims
import Content
package import Diagnostics
import Disclosure
import Figures
import Formats
import Import
import Ledger
import Output
import Pages
import PersonalData
import Templates

extension DiagnosticCode {
  /// Every code that the program knows, in the order of the rooms that report them.
  package static let allCodes: [DiagnosticCode] = codesBySubject.flatMap(\.codes)

  /// The same, by what a reader of the documentation would look for.
  package static let codesBySubject: [(subject: String, codes: [DiagnosticCode])] = [
    ("Files of text", textCodes),
    ("YAML", yamlCodes),
    ("CSV", csvCodes),
    ("Markdown", markdownCodes),
    ("Files, folders, keys and values", contentCodes),
    ("Datasets and their tables", dataCodes),
    ("Pay gaps", payGapCodes),
    ("Releases and their ledger", ledgerCodes + releaseCodes),
    ("Personal data", personalDataCodes),
    ("The publication as a whole", checksCodes),
    ("Numbers in the text", claimsCodes),
    ("Disclosure control", disclosureCodes),
    ("Results of audits", answersCodes),
    ("Figures", figuresCodes),
    ("Imports", importCodes),
    ("Templates", pipelineCodes + templatesCodes),
    ("Pages", pagesCodes),
    ("The published folder", outputCodes),
  ]
}
