import Model

extension Evaluation {
  static func read(_ keys: inout MappingReader) -> Evaluation? {
    let status = keys.required("status", Shape<EvaluationStatus>.choice, "How far it is.")
    let text = keys.optional("text", .prose, "What it found, or what is planned.")
    return status.map { Evaluation(status: $0, text: text) }
  }
}
