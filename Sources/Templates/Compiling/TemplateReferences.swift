import Diagnostics

/// Resolves the names of partials, parents and blocks, and knows which templates reach which.
struct TemplateReferences: Sendable {
  let templates: [ParsedTemplate]
  private let byName: [String: Int]
  private(set) var diagnostics: [Diagnostic] = []
  /// All templates that each one reaches through partials and parents.
  private(set) var reached: [Set<Int>] = []
  /// Templates that cannot be rendered for a fault of their own or of one they reach.
  private(set) var broken: Set<Int> = []
  private var direct: [Set<Int>] = []
  private var blocks: [Set<String>] = []
  /// Parents in place of others.
  private var standIns: [String: String] = [:]

  init(_ templates: [ParsedTemplate]) {
    self.templates = templates
    byName = Dictionary(
      templates.enumerated().map { ($1.text.name, $0) }, uniquingKeysWith: { first, _ in first })
    direct = Array(repeating: [], count: templates.count)
    blocks = Array(repeating: [], count: templates.count)
    for file in templates.indices {
      if !templates[file].isSound { broken.insert(file) }
      resolve(templates[file].nodes, in: file)
    }
    reached = direct.indices.map(closure)
    for file in templates.indices { checkBlocks(templates[file].nodes, in: file) }
    let faulty = broken
    for file in templates.indices where !reached[file].isDisjoint(with: faulty) {
      broken.insert(file)
    }
  }

  func partial(_ name: String, from file: Int) -> Int? {
    byName["partials/\(name).\(templates[file].text.kind.rawValue)"]
  }

  func parent(_ name: String, from file: Int) -> Int? {
    let name = standIns[name] ?? name
    return byName["\(name).\(templates[file].text.kind.rawValue)"] ?? partial(name, from: file)
  }

  /// The same with other parents in place of some, where templates of those names are there.
  func replacing(_ standIns: [String: String]) -> TemplateReferences {
    var others = self
    others.standIns = standIns
    return others
  }

  /// Whether a template names a parent that another stands in for.
  func replacesParent(of file: Int) -> Bool {
    templates[file].nodes.contains { node in
      guard case .parent(let name, _, _, _) = node, standIns[name] != nil else { return false }
      return parent(name, from: file) != nil
    }
  }

  /// The full names of the templates that stand in for parents.
  var standInNames: [String] {
    standIns.values.flatMap { name in
      TemplateKind.allCases.flatMap { kind in
        ["\(name).\(kind.rawValue)", "partials/\(name).\(kind.rawValue)"]
      }
    }
    .filter { byName[$0] != nil }
  }

  /// The names of templates that another one names.
  var used: Set<String> {
    var used: Set<String> = []
    for (file, targets) in direct.enumerated() {
      used.formUnion(targets.subtracting([file]).map { templates[$0].text.name })
    }
    return used
  }

  func isRecursive(_ file: Int) -> Bool { reached[file].contains(file) }

  private func closure(_ file: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = Array(direct[file])
    while let next = open.popLast() {
      if found.insert(next).inserted { open.append(contentsOf: direct[next]) }
    }
    return found
  }

  private mutating func resolve(_ nodes: [TemplateNode], in file: Int) {
    for node in nodes {
      switch node {
      case .literal, .lineStart, .print: continue
      case .section(_, _, let inner, _): resolve(inner, in: file)
      case .block(let block):
        blocks[file].insert(block.name)
        resolve(block.nodes, in: file)
      case .partial(let name, _, let site):
        link(partial(name, from: file), name, isParent: false, site)
      case .parent(let name, let arguments, _, let site):
        link(parent(name, from: file), name, isParent: true, site)
        for block in arguments { resolve(block.nodes, in: file) }
      }
    }
  }

  private mutating func link(
    _ target: Int?, _ name: String, isParent: Bool, _ site: TemplateSite
  ) {
    if let target {
      direct[site.file].insert(target)
      return
    }
    broken.insert(site.file)
    let kind = templates[site.file].text.kind
    let suffix = ".\(kind.rawValue)"
    let candidates = byName.keys.filter { $0.hasSuffix(suffix) }.compactMap { candidate in
      let short = candidate.dropLast(suffix.count)
      if short.hasPrefix("partials/") { return String(short.dropFirst("partials/".count)) }
      return isParent ? String(short) : nil
    }
    let near = Suggestion.nearest(to: name, in: candidates.sorted())
    let path = isParent ? "\(name)\(suffix).mustache" : "partials/\(name)\(suffix).mustache"
    diagnostics.append(
      Diagnostic(
        .templateUnknownPartial, at: templates[site.file].text.location(site),
        "There is no \(isParent ? "parent" : "partial") `\(name)`",
        advice: near.map { "Did you mean `\($0)`?" }
          ?? "Add the file `\(path)` to the templates folder."))
  }

  /// An argument that no block takes would be lost.
  private mutating func checkBlocks(_ nodes: [TemplateNode], in file: Int) {
    for node in nodes {
      switch node {
      case .literal, .lineStart, .print, .partial: continue
      case .section(_, _, let inner, _): checkBlocks(inner, in: file)
      case .block(let block): checkBlocks(block.nodes, in: file)
      case .parent(let name, let arguments, _, _):
        for block in arguments { checkBlocks(block.nodes, in: file) }
        guard let target = parent(name, from: file) else { continue }
        let known = reached[target].reduce(blocks[target]) { $0.union(blocks[$1]) }
        for block in arguments where !known.contains(block.name) {
          report(block, parent: name, known.sorted())
        }
      }
    }
  }

  private mutating func report(_ block: TemplateBlock, parent: String, _ known: [String]) {
    broken.insert(block.site.file)
    let list = known.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .templateUnknownBlock, at: templates[block.site.file].text.location(block.site),
        "The parent `\(parent)` has no block `\(block.name)`",
        advice: Suggestion.nearest(to: block.name, in: known).map { "Did you mean `\($0)`?" }
          ?? (known.isEmpty ? "Remove the block: the parent has none." : "Its blocks are \(list)."))
    )
  }
}
