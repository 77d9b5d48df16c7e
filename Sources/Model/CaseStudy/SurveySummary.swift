package import Diagnostics

/// A few published survey percentages with their earlier wave.
package struct SurveySummary: Sendable, Hashable {
  package let location: Location
  package let question: String
  /// `wave` and `previous-wave`: as written: "autumn 2025".
  package let wave: String
  package let previousWave: String?
  /// `base-published`: false makes the page say that no base was published.
  package let isBasePublished: Bool
  /// `provisional`: early findings.
  package let isProvisional: Bool
  package let results: [SurveyResult]

  package init(
    location: Location, question: String, wave: String, previousWave: String? = nil,
    isBasePublished: Bool, isProvisional: Bool, results: [SurveyResult] = []
  ) {
    self.location = location
    self.question = question
    self.wave = wave
    self.previousWave = previousWave
    self.isBasePublished = isBasePublished
    self.isProvisional = isProvisional
    self.results = results
  }
}
