import Diagnostics
import Formats
import Model

extension Shape where Value == Parties {
  /// Who leads: a text that is taken apart, or a list of which each item is one party.
  static var parties: Shape {
    Shape("text, or a list of texts") { node, subject, file in
      switch node.content {
      case .scalar(let text, _):
        guard !node.isEmpty, !text.trimmed.isEmpty else {
          file.reportEmpty(node, subject)
          return nil
        }
        let parties = PartySplitter.split(text, register: file.register)
        guard !parties.isEmpty else {
          file.report(
            .contentEmptyValue, at: node.span, "\(subject.text) names nobody: `\(text.oneLine)`",
            advice: "Name who it is, or delete the key.")
          return nil
        }
        let verbatim = Located(value: text.trimmed, location: file.location(node.span))
        return Parties(verbatim: verbatim, parties: parties)
      case .sequence(let items) where !items.isEmpty:
        let names = items.enumerated().compactMap { index, item in
          Shape<String>.text.read(item, Subject(subject.key, item: index + 1), &file)
        }
        let verbatim = Located(
          value: names.joined(separator: ", "), location: file.location(node.span))
        let parties = names.map {
          file.register.party(written: $0) ?? Party(written: $0, name: $0, kind: .unknown)
        }
        return names.isEmpty ? nil : Parties(verbatim: verbatim, parties: parties)
      case .sequence:
        file.reportEmpty(node, subject)
        return nil
      case .mapping:
        file.reportWrongType(node, subject, name: "text or a list of texts")
        return nil
      }
    }
  }
}
