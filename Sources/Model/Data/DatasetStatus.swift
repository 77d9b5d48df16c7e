/// How final a dataset is.
package enum DatasetStatus: String, Sendable, Hashable, CaseIterable {
  case final
  case provisional
  case revised
}
