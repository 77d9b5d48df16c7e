import Diagnostics

extension PublicationIndex {
  /// What a destination as written means at a place in the content.
  package func resolve(
    _ written: String, from scope: ReferenceScope
  ) -> Result<Resolution, ReferenceFailure> {
    resolve(.parse(written), from: scope)
  }

  /// What a reference means at a place in the content.
  ///
  /// Whether an anchor or an address of this site exists is not looked at.
  package func resolve(
    _ reference: Reference, from scope: ReferenceScope
  ) -> Result<Resolution, ReferenceFailure> {
    switch reference {
    case .malformed(let kind): return .failure(.malformed(kind))
    case .external(let scheme, let address):
      return found(.external(scheme: scheme, address: address))
    case .sitePath(let path, let anchor): return found(.sitePath(path), anchor)
    case .anchor(let anchor): return found(.samePage, anchor)
    case .contentPath(let path, let anchor): return file(path, anchor, from: scope)
    case .figure(let reference):
      return page(reference, .figure, from: scope, \.figures) { .figure(edition: $0, figure: $1) }
    case .claim(let claim):
      let page: Reference =
        switch claim.kind {
        case .audit: .audit(claim.page)
        case .payGap: .payGap(claim.page)
        default: .dataset(claim.page)
        }
      return resolve(page, from: scope)
    case .term(let id):
      if let place = termPlaces[id] { return found(.term(place)) }
      return .failure(
        .unknown(
          .term, id: id, edition: nil, plan: nil,
          nearest: Self.nearest(to: id, in: termPlaces.keys)))
    case .action(let edition, let plan, let id, let anchor):
      return action(edition, plan, id, anchor, from: scope)
    case .plan(let reference):
      return page(reference, .plan, from: scope, \.plans) { .plan(edition: $0, plan: $1) }
    case .audit(let reference):
      return page(reference, .audit, from: scope, \.audits) { .audit(edition: $0, audit: $1) }
    case .dataset(let reference):
      return page(reference, .data, from: scope, \.datasets) { .dataset($1) }
    case .payGap(let reference):
      return page(reference, .payGap, from: scope, \.payGaps) { .payGap(edition: $0, payGap: $1) }
    case .strategyPage(let reference):
      return page(reference, .strategy, from: scope, \.strategyPages) {
        .strategyPage(edition: $0, page: $1)
      }
    case .caseStudy(let reference):
      return page(reference, .caseStudy, from: scope, \.caseStudies) {
        .caseStudy(edition: $0, study: $1)
      }
    }
  }

  private func found(
    _ target: Target, _ anchor: String? = nil
  ) -> Result<Resolution, ReferenceFailure> {
    .success(Resolution(target: target, anchor: anchor))
  }

  private func editionPlace(
    _ written: String?, from scope: ReferenceScope
  ) -> Result<Int, ReferenceFailure> {
    if let written {
      if let place = editionPlaces[written] { return .success(place) }
      return .failure(
        .unknownEdition(written, nearest: Self.nearest(to: written, in: editionPlaces.keys)))
    }
    if let place = scope.edition ?? latestEdition { return .success(place) }
    return .failure(.unknownEdition("", nearest: nil))
  }

  private func page(
    _ reference: EditionReference, _ kind: ReferenceKind, from scope: ReferenceScope,
    _ places: (EditionIndex) -> [String: Int], _ target: (Int, Int) -> Target
  ) -> Result<Resolution, ReferenceFailure> {
    editionPlace(reference.edition, from: scope).flatMap { edition in
      let places = places(editions[edition])
      if let place = places[reference.id] { return found(target(edition, place), reference.anchor) }
      return .failure(
        .unknown(
          kind, id: reference.id, edition: publication.editions[edition].id, plan: nil,
          nearest: Self.nearest(to: reference.id, in: places.keys)))
    }
  }

  private func action(
    _ edition: String?, _ plan: String?, _ id: String, _ anchor: String?,
    from scope: ReferenceScope
  ) -> Result<Resolution, ReferenceFailure> {
    editionPlace(edition, from: scope).flatMap { e in
      let index = editions[e]
      let editionID = publication.editions[e].id
      if let plan {
        guard let p = index.plans[plan] else {
          return .failure(
            .unknown(
              .plan, id: plan, edition: editionID, plan: nil,
              nearest: Self.nearest(to: plan, in: index.plans.keys)))
        }
        if let place = index.actions[p][id] { return found(.action(place), anchor) }
        return .failure(
          .unknown(
            .action, id: id, edition: editionID, plan: plan,
            nearest: Self.nearest(to: id, in: index.actions[p].keys)))
      }
      if let p = scope.plan, scope.edition == e, index.actions.indices.contains(p),
        let place = index.actions[p][id]
      {
        return found(.action(place), anchor)
      }
      let places = index.actionsAnywhere[id] ?? []
      if places.count == 1 { return found(.action(places[0]), anchor) }
      if places.isEmpty {
        return .failure(
          .unknown(
            .action, id: id, edition: editionID, plan: nil,
            nearest: Self.nearest(to: id, in: index.actionsAnywhere.keys)))
      }
      return .failure(.ambiguousAction(id: id, plans: places.map { self.plan(at: $0).id }))
    }
  }

  private func file(
    _ path: String, _ anchor: String?, from scope: ReferenceScope
  ) -> Result<Resolution, ReferenceFailure> {
    let folder = ContentPath.strip(rootPrefix, from: ContentPath.folder(of: scope.path))
    guard let full = ContentPath.join(folder, path) else {
      return .failure(.outsideContent(path: path))
    }
    if let target = pagePlaces[full] { return found(target, anchor) }
    return .failure(
      .unknownFile(path: full, nearest: nearestFile(to: full)))
  }

  /// The nearest of a few candidates. Among a thousand, comparing each bad link with each of them
  /// would take longer than everything else.
  private static func nearest(to id: String, in candidates: some Collection<String>) -> String? {
    candidates.count > 300 ? nil : Suggestion.nearest(to: id, in: candidates)
  }

  /// The file of that name in another folder, or else the nearest name in the same one.
  private func nearestFile(to path: String) -> String? {
    let name = ContentPath.name(of: path)
    if let elsewhere = fileByName[name] { return elsewhere }
    let folder = ContentPath.folder(of: path)
    return Self.nearest(to: name, in: filesByFolder[folder] ?? []).map { folder + $0 }
  }
}
