import Diagnostics
import Model

extension AuditWave {
  static func read(_ keys: inout MappingReader) -> AuditWave? {
    let id = keys.required("id", .id, "What tallies call it, such as `spring-2026`.")
    let label = keys.required("label", .text, "What readers see, such as `Spring 2026`.")
    let time = DatasetTime.read(&keys)
    let status = keys.optional(
      "status", Shape<DatasetStatus>.choice, "How final the results are; `final` unless given.")
    let groups = keys.optional(
      "groups", .id, "The id of the classification of the groups by which answers are counted.")
    let invited = keys.list(
      "invited", .mapping("the people invited", InvitedGroup.read),
      "About how many people were asked to take part.")
    guard let id, let label, let time else { return nil }
    return AuditWave(
      id: id, location: keys.location, label: label, time: time, status: status ?? .final,
      groups: groups, invited: invited)
  }

  /// Earliest first; those of one day as they are written.
  static func inOrder(_ waves: [AuditWave]) -> [AuditWave] {
    waves.enumerated().sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }
      .map(\.element)
  }

  /// The last day on which it was taken.
  private var end: CalendarDate {
    switch time {
    case .snapshot(let day): day.value
    case .period(let period): period.end
    }
  }
}
