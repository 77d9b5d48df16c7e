import Disclosure
import Downloads
import Figures
import Model

/// The numbers of a pay gap as a CSV file: for men and women in the fields of the government's gender
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
    return rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// What its columns are.
  var schema: FileSchema { men == nil ? longSchema : serviceSchema }

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
        [CSVField.text(employer)]
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

  private var serviceSchema: FileSchema {
    let fields = ServiceField.allCases.map { field in
      FileColumn(name: field.rawValue, title: field.title, kind: .loneNumber(decimals: 1))
    }
    return FileSchema(
      columns: [FileColumn(name: "EmployerName", title: "Employer", kind: .words)] + fields + [
        FileColumn(name: "DueDate", title: "Last day to publish", kind: .date)
      ], key: ["DueDate"])
  }

  private var longSchema: FileSchema {
    let markers = Set(long.dropFirst().compactMap(\.last))
    return FileSchema(
      columns: [
        FileColumn(name: "snapshot_date", title: "Snapshot date", kind: .date),
        FileColumn(
          name: "group", title: "Group",
          kind: .code(payGap.allGroups.map(\.id.value), list: nil)),
        FileColumn(
          name: "compared_with", title: "Group compared with, of a gap", kind: .words),
        FileColumn(
          name: "statistic", title: "Statistic",
          kind: .code(PayGapStatistic.allCases.map(\.rawValue), list: nil)),
        FileColumn(name: "percent", title: "Per cent", kind: .number(decimals: 1)),
        FileColumn(
          name: "marker", title: "Marker",
          kind: .marker(used: Marker.allCases.filter { markers.contains($0.text) })),
      ], key: ["snapshot_date", "group", "statistic"])
  }
}

extension ServiceField {
  /// "Median hourly pay gap (%)", "Women in the lower quarter (%)".
  fileprivate var title: String {
    let group = isOfWomen ? "Women" : "Men"
    let statistic = statistic.label.lowercased()
    return switch self.statistic {
    case .meanHourly, .medianHourly, .meanBonus, .medianBonus: "\(self.statistic.label) (%)"
    case .paidBonus: "\(group) who were paid a bonus (%)"
    case .lower, .lowerMiddle, .upperMiddle, .upper: "\(group) in the \(statistic) (%)"
    }
  }
}
