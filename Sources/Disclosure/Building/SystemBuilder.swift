import Model

/// Makes one system of counts out of all tables of all editions.
struct SystemBuilder {
  let catalogue: DataCatalogue
  var built: BuiltSystem
  /// By identity: the cell.
  var cellsByIdentity: [CellIdentity: Int] = [:]
  /// Identities in the order of their cells; nil for cells that have none.
  var identities: [CellIdentity?] = []
  /// Superseded tables whose withheld counts can't be those of today.
  let isSeparate: Set<Int>
  /// Whether full-time equivalents add up without rounding, and nobody has none.
  let equivalentsAreExact: Bool
  let classifications: [String: Classification]
  /// By dimension: every code that some table uses.
  let codesUsed: [String: Set<String>]
  /// Sums that are in the system already.
  var relationsMade: Set<RelationIdentity> = []
  /// Totals of superseded tables that are not those of today.
  var formerCells: [FormerIdentity: Int] = [:]
  /// By table that is asked for: what it shows.
  var shownIdentities: [Int: Set<CellIdentity>] = [:]
  /// Cells that a table without rounding is to show.
  var exactCells: Set<Int> = []
  /// Cells that readers have seen rounded.
  var seenRounded: Set<Int> = []
  /// Cells that have two values.
  var conflicting: Set<Int> = []
  /// By cell: whether it counts people or events, not full-time equivalents.
  var isCount: [Int: Bool] = [:]
  /// By cell that some table rounds: the highest threshold of these.
  var roundedThresholds: [Int: Int] = [:]

  /// - Parameter isSeparate: indices of superseded tables of which nothing but what they show is
  ///   taken to hold still.
  static func build(
    _ tables: [TableSource], catalogue: DataCatalogue, isSeparate: Set<Int> = [],
    equivalentsAreExact: Bool = false
  ) -> BuiltSystem {
    var builder = SystemBuilder(
      tables, catalogue: catalogue, isSeparate: isSeparate, equivalentsAreExact)
    // What readers see today comes first, then what is to be released, then former values.
    for role in [TableRole.published, .raw, .superseded] {
      for (index, table) in tables.enumerated() where table.role == role {
        builder.addCells(of: index)
      }
    }
    for index in tables.indices where tables[index].role == .raw {
      builder.addPrimaries(of: index)
    }
    for index in tables.indices { builder.addSums(of: index) }
    builder.addRespondents()
    builder.addPopulations()
    builder.addPercentages()
    builder.addEquivalents()
    builder.prune()
    return builder.built
  }

  private init(
    _ tables: [TableSource], catalogue: DataCatalogue, isSeparate: Set<Int>,
    _ equivalentsAreExact: Bool
  ) {
    self.equivalentsAreExact = equivalentsAreExact
    self.catalogue = catalogue
    self.isSeparate = isSeparate
    classifications = Dictionary(
      catalogue.classifications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    codesUsed = Self.codesUsed(tables)
    built = BuiltSystem(tables, classifications: classifications)
  }

  // MARK: - Cells and relations

  mutating func addCell(
    _ identity: CellIdentity?, _ report: CellReport, _ cell: SystemCell = SystemCell(),
    level: Int = 0
  ) -> Int {
    let index = built.protected.add(cell, level: level)
    built.reports.append(report)
    identities.append(identity)
    if let identity { cellsByIdentity[identity] = index }
    return index
  }

  /// The cell of an identity, made when no table has it.
  mutating func cell(of identity: CellIdentity) -> Int {
    if let cell = cellsByIdentity[identity] { return cell }
    return addCell(identity, CellReport(name: name(of: identity), location: nil, table: nil))
  }

  mutating func addRelation(
    _ terms: [(cell: Int, coefficient: Int)], _ kind: RelationKind
  ) {
    built.protected.system.relations.append(
      LinearRelation(
        terms: terms.map { LinearRelation.Term(variable: $0.cell, coefficient: $0.coefficient) },
        constant: 0))
    built.kinds.append(kind)
  }

  // MARK: - Names

  func classification(_ dimension: DatasetDimension) -> Classification? {
    classifications[dimension.classification.value]
  }

  /// "Housing, Asian", or "all" for a grand total.
  private func name(of identity: CellIdentity) -> String {
    identity.places.isEmpty
      ? "the total" : identity.places.map { "`\($0.code)`" }.joined(separator: ", ")
  }
}
