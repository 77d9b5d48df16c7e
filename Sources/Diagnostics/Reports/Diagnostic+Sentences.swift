extension Diagnostic {
  /// The message and its advice as running text.
  var sentences: String {
    advice.isEmpty ? message : "\(message). \(advice)"
  }
}
