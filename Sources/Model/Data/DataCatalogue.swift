/// What the counts of a publication are about: everything but the counts.
package struct DataCatalogue: Sendable {
  /// By id, by bytes.
  package let classifications: [Classification]
  /// `populations.yaml`, in its order.
  package let populations: [Population]
  /// Of every edition, by key.
  package let datasets: [Dataset]

  package init(
    classifications: [Classification] = [], populations: [Population] = [],
    datasets: [Dataset] = []
  ) {
    self.classifications = classifications
    self.populations = populations
    self.datasets = datasets
  }
}
