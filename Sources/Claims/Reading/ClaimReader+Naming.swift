import Figures
import Model

extension ClaimReader {
  /// The words that may stand behind the number.
  func naming(_ measure: ClaimMeasure?, earlier: Dataset?) -> Naming {
    var naming = Naming()
    let sharing = (try? sharing()) ?? (try? declaring())
    switch measure {
    case nil, .changeInNumber, .percentChange:
      let id = measure == nil ? terms[.measure] : nil
      let counted = id.flatMap { id in subject.dataset.measures.first { $0.id == id } }
      naming.named = countedWords(counted ?? (try? self.counted()))
    case .base:
      naming.named = Nouns.of(unit: subject.dataset.unit).union(Naming.phrases(Nouns.neutral))
        .union(declared(sharing))
      for place in terms.codes.indices { naming.named.formUnion(called(place)) }
    case .share, .shareOfAll, .rate, .declarationRate:
      naming.whole = whole(measure)
      let verbs = Naming.phrases(["are", "is", "were", "was"])
      if measure == .rate {
        let happened = (try? rate()).map { [$0.events.label, $0.events.id] } ?? []
        naming.rest = verbs.union(Naming.phrases(happened))
      } else if measure == .declarationRate {
        naming.rest = declared(sharing).union(
          Naming.phrases(["declared", "have declared", "told us", "have told us", "answered"]))
      } else if let sharing {
        naming.named = verbs.union(called(sharing))
        naming.rest = naming.named
      }
    case .likelihood:
      let other = terms[.comparedWith].map { called(sharing ?? 0, code: $0) } ?? []
      let nouns = Nouns.of(unit: subject.dataset.unit)
      naming.rest = other.union(nouns).union(Naming.phrases(["as", "than"]))
      if let events = try? rate().events {
        naming.rest.formUnion(
          Naming.phrases([events.label, events.id].flatMap { ["to be \($0)", "to have \($0)"] }))
      }
    case .gap:
      naming.rest = against
    case .rank:
      naming.whole = whole(measure)
      if let sharing { name(rank: &naming, of: sharing) }
    case .changeInShare, .changeInRate, .changeInDeclarationRate: break
    }
    if let earlier { naming.rest.formUnion(since(earlier)) }
    return naming
  }

  /// Who or what is counted, and the categories.
  private func countedWords(_ measure: DatasetMeasure?) -> Set<Phrase> {
    var words = Nouns.of(unit: subject.dataset.unit).union(Naming.phrases(Nouns.neutral))
    if let measure { words.formUnion(Naming.phrases([measure.label, measure.id])) }
    if let label = subject.population?.label { words.insert(Phrase(label)) }
    if isOfUs { words.insert(Phrase("us")) }
    for place in terms.codes.indices { words.formUnion(called(place)) }
    return words
  }

  /// Whether everybody who works here is counted, so that it may be said of "us".
  private var isOfUs: Bool {
    Nouns.isStaff(subject.dataset.unit) && subject.population?.partOf == nil
  }

  private func whole(_ measure: ClaimMeasure?) -> Naming.Whole {
    let dataset = subject.dataset
    let sharing = measure == .rate ? nil : (try? sharing()) ?? (try? declaring())
    var nouns: Set<Phrase> = []
    if dataset.rules.answers != nil {
      nouns = Naming.phrases(["answers", "answers given", "given answers"])
    } else if measure == .rate, let eligible = try? rate().eligible {
      nouns = Nouns.of(unit: dataset.unit).union(Naming.phrases([eligible.label, eligible.id]))
    } else if subject.population?.partOf == nil {
      nouns = Nouns.of(unit: dataset.unit)
    }
    if let label = subject.population?.label { nouns.insert(Phrase(label)) }
    if isOfUs { nouns.insert(Phrase("us")) }
    var whole = Naming.Whole(nouns: nouns)
    for place in terms.codes.indices
    where place != sharing && terms.codes[place] != DatasetDimension.totalCode {
      whole.categories.append(
        (
          called(place).union(called(place, before: "in")),
          "\(figures.dimensions[place].id) `\(terms.codes[place])`"
        ))
    }
    if measure == .share, dataset.denominator == .declared, let sharing,
      figures.dimensions[sharing].hasUndeclared
    {
      whole.clauses = declared(sharing)
    }
    return whole
  }

  private func declared(_ place: Int?) -> Set<Phrase> {
    guard let place, figures.dimensions[place].hasUndeclared else { return [] }
    return Nouns.declared(figures.dimensions[place].label)
      .union(Nouns.declared(figures.dimensions[place].id))
  }

  /// What the category claimed of a dimension may be called.
  private func called(_ place: Int, code: String? = nil, before word: String? = nil) -> Set<Phrase>
  {
    let code = code ?? terms.codes[place]
    guard code != DatasetDimension.totalCode else { return [] }
    let dimension = figures.dimensions[place]
    let label = dimension.classification?.codes.first { $0.code == code }?.label ?? code
    let bare = label.split(separator: "(").first.map(String.init) ?? label
    return Naming.phrases([label, bare, code].map { (word.map { "\($0) " } ?? "") + $0 })
  }

  /// What a gap is against.
  private var against: Set<Phrase> {
    var names = ["target"]
    if let id = terms[.comparator],
      let label = subject.dataset.comparators.first(where: { $0.id == id })?.label
    {
      names = [label, id]
    }
    return Naming.phrases(
      names.flatMap { [$0, "the \($0)", "our \($0)"] }.flatMap { name in
        ["", "than ", "than among ", "than for ", "than in ", "than of "].map { $0 + name }
      })
  }

  /// "than last year", where the table before is a year older.
  private func since(_ earlier: Dataset) -> Set<Phrase> {
    let (now, then) = (subject.dataset.time.end, earlier.time.end)
    var phrases = ["than on", "since", "from", "compared with"].map { "\($0) \(then.text)" }
    if case .snapshot = earlier.time {
      phrases += ["than in", "since", "from", "compared with"].map { "\($0) \(then.year)" }
    }
    if now.year == then.year + 1, (now.month, now.day) == (then.month, then.day) {
      phrases += ["than", "since", "on", "from", "compared with"].flatMap {
        ["\($0) last year", "\($0) the year before"]
      }
      phrases += ["than a year ago", "than a year before", "in a year", "over the year"]
    }
    return Naming.phrases(phrases)
  }

  private func name(rank naming: inout Naming, of place: Int) {
    let dimension = figures.dimensions[place]
    naming.named = Naming.phrases([
      "group", "category", "one", dimension.label, dimension.id, "\(dimension.label) group",
    ])
    let own = dimension[terms.codes[place]]
    for code in dimension.codes where !code.isTotal {
      guard code.parts.contains(own?.code ?? "") || code.code == own?.parent else { continue }
      let words = Set(Phrase("\(code.label) \(code.code)").words)
      if terms[.within] == code.code {
        naming.named.formUnion(words.map { Phrase($0) })
      } else if terms[.within] == nil {
        naming.sets.append((words, "add `within=\(code.code)` to claim the place within it"))
      }
    }
  }
}
