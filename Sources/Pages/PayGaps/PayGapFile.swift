import Disclosure
import Figures
import Model

/// The numbers of a pay gap as a file: for men and women in the fields of the government's gender
/// pay gap service, for any others a row for each number.
struct PayGapFile {
  let payGap: PayGap
  /// Oldest first.
  let years: [PayGapYear]
  /// Who employs.
  let employer: String

  init(_ payGap: PayGap, years: [PayGapYear], employer: String) {
    self.payGap = payGap
    self.years = years
    self.employer = employer
  }

  var text: String {
    let rows = men.map { service(men: $0.men, women: $0.women) } ?? long
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The ids of the two groups that the service knows.
  private var men: (men: String, women: String)? {
    let ids = payGap.allGroups.map(\.id.value)
    guard payGap.characteristic == .sex, payGap.comparator.id.value == "men",
      ids == ["men", "women"]
    else { return nil }
    return ("men", "women")
  }

  /// The fourteen fields, a row for each year; what is not a number is empty, as it is there.
  private func service(men: String, women: String) -> [[String]] {
    let fields = ServiceField.allCases
    return [["EmployerName"] + fields.map(\.rawValue) + ["DueDate"]]
      + years.map { year in
        [employer]
          + fields.map { field in
            Self.number(year.number(field.statistic, of: field.isOfWomen ? women : men))
          } + [payGap.employer.deadline(year.asAt.value.year).iso]
      }
  }

  /// What each number is of, with a marker where there is none.
  private var long: [[String]] {
    var rows = [["snapshot_date", "group", "compared_with", "statistic", "percent", "marker"]]
    for year in years {
      for group in payGap.allGroups {
        for statistic in PayGapStatistic.allCases {
          guard let number = year.number(statistic, of: group.id.value) else { continue }
          rows.append([
            year.asAt.value.iso, group.id.value,
            statistic.isGap ? payGap.comparator.id.value : "", statistic.rawValue,
            Self.number(number), FigureCell(number).marker?.text ?? "",
          ])
        }
      }
    }
    return rows
  }

  /// "2.4", "-1", or nothing.
  private static func number(_ number: PayGapNumber?) -> String {
    guard let percentage = number?.percentage else { return "" }
    let tenths = percentage.tenths.magnitude
    return (percentage.tenths < 0 ? "-" : "") + "\(tenths / 10)"
      + (percentage.showsDecimal ? ".\(tenths % 10)" : "")
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
