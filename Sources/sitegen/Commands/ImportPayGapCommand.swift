import ArgumentParser
import Model
import Pipeline

/// Works out the figures of a pay gap.
struct ImportPayGapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-gap", abstract: "Work out, or take over, the figures of a pay gap.",
    discussion: """
      Reads either a payroll extract, a row for each employee, or a file of the government's gender \
      pay gap service, a row for each employer, and writes the figures and the sizes of the groups \
      into the pay gap's file. The rows themselves are never written, and the extract must lie \
      outside of the content folder.

      A payroll needs columns for the group, hourly pay, bonus, and whether the employee was paid \
      the usual full pay; see docs/how-to/publish-pay-gaps.md.
      """)

  @Argument(help: ArgumentHelp("The extract, a CSV file.", valueName: "file"))
  var file: String

  @OptionGroup var common: ImportOptions

  @Option(
    name: .customLong("id"),
    help: ArgumentHelp("The pay gap: its file without .yaml, such as sex.", valueName: "id"))
  var payGap: String

  @Option(help: "For a new file: what groups are told apart by.")
  var characteristic: PayGapCharacteristic?

  @Option(help: ArgumentHelp("For a new file: the snapshot date.", valueName: "yyyy-mm-dd"))
  var asAt: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "For a new file: whom the others are compared with, as the payroll calls them.",
      valueName: "word"))
  var comparator: String?

  @Option(
    name: .customLong("not-declared"),
    help: ArgumentHelp(
      "What the payroll has for who did not declare, besides nothing.", valueName: "word"))
  var undeclared: [String] = []

  @Option(
    help: ArgumentHelp("Your name or id, in a file of all employers.", valueName: "employer"))
  var employer: String?

  @Option(help: ArgumentHelp("The header of the column of groups.", valueName: "header"))
  var groupColumn: String?

  @Option(help: ArgumentHelp("The header of the column of hourly pay.", valueName: "header"))
  var hourlyColumn: String?

  @Option(help: ArgumentHelp("The header of the column of bonuses.", valueName: "header"))
  var bonusColumn: String?

  @Option(
    help: ArgumentHelp("The header of the column of full-pay employees.", valueName: "header"))
  var fullPayColumn: String?

  @Option(
    help: ArgumentHelp("The header of the column of relevant employees.", valueName: "header"))
  var relevantColumn: String?

  func validate() throws {
    let isPlain = payGap.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isPlain, !payGap.isEmpty, !payGap.hasPrefix("-"), !payGap.hasSuffix("-") else {
      throw ValidationError("--id takes small letters, digits and hyphens, such as sex.")
    }
  }

  func run() throws {
    var options = PayGapImportRequest.Options()
    options.employer = employer
    options.comparator = comparator
    options.undeclared = undeclared
    options.groupColumn = groupColumn
    options.hourlyColumn = hourlyColumn
    options.bonusColumn = bonusColumn
    options.fullPayColumn = fullPayColumn
    options.relevantColumn = relevantColumn
    let request = PayGapImportRequest(
      file: file, content: common.content.withoutTrailingSlashes, edition: common.edition,
      payGap: payGap, characteristic: characteristic, asAt: asAt, options: options)
    try common.finish(PayGapImportRun(request)()) {
      "Wrote the figures into `\($0)`. Next: sitegen check"
    }
  }
}

extension PayGapCharacteristic: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// "2026-03-31"
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count == 3, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }
}
