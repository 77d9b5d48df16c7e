import Markup
import Model

/// Says where links of content lead, as seen from one page.
struct LinkResolver {
  let page: PageScope
  let scope: ReferenceScope

  /// The address that a link as written has on the page; nil when it leads nowhere, which a check
  /// reports.
  func address(of written: String) -> String? {
    resolve(written)?.address
  }

  /// The figure that stands in the place of an image; nil for what is no figure, or has no numbers.
  func figure(at place: LinkPlace, level: Int) -> FigureShell? {
    guard place.isImage, place.isAlone, place.destination.utf8.starts(with: "figure:".utf8),
      let (_, target) = resolve(place.destination), case .figure(let e, let f) = target
    else { return nil }
    return page.shell(e, f, level: level)
  }

  func target<Replacement>(of place: LinkPlace) -> LinkTarget<Replacement> {
    guard let (address, target) = resolve(place.destination) else { return .words }
    // An image of a figure within a line is a link to it.
    if place.isImage, case .figure = target { return .words }
    guard place.isImage, case .asset(let number) = target else { return .address(address) }
    let asset = page.publication.assets[number]
    var attributes: [HTMLAttribute] = [HTMLAttribute("loading", "lazy")]
    if let width = asset.width, let height = asset.height {
      attributes.append(HTMLAttribute("width", "\(width)"))
      attributes.append(HTMLAttribute("height", "\(height)"))
    }
    return .address(address, attributes)
  }

  private func resolve(_ written: String) -> (address: String, target: Target)? {
    guard case .success(let resolution) = page.site.index.resolve(written, from: scope) else {
      return nil
    }
    let fragment = resolution.anchor.map { "#" + $0 } ?? ""
    switch resolution.target {
    case .external(_, let address): return (address, resolution.target)
    case .samePage: return (fragment, resolution.target)
    default: break
    }
    guard let path = page.site.index.address(of: resolution.target) else { return nil }
    return (page.path(path) + fragment, resolution.target)
  }
}
