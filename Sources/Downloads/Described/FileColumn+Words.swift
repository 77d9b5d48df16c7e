import Disclosure
import Figures

extension FileColumn {
  /// What its values are, in a sentence.
  package var description: String {
    switch kind {
    case .code(_, let list):
      list.map { "\(title): a code of the list “\($0)”; “all” is the total." } ?? "\(title)."
    case .words, .date: "\(title)."
    case .number: "\(title). Empty where the marker beside it stands for the number."
    case .loneNumber: "\(title). Empty where there is no number."
    case .marker(let used):
      used.isEmpty
        ? "\(title). None stands in this file."
        : "\(title). " + used.map { "\($0.text) \($0.meaning)" }.joined(separator: " ")
    }
  }
}
