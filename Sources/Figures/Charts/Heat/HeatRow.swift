/// A row of a heat table.
struct HeatRow {
  let label: String
  let depth: Int
  let isTotal: Bool
  let cells: [HeatCell]
}
