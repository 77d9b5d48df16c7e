import Diagnostics
import Model

/// Follows the links of finished pages.
///
/// Reads the bytes once, looking for ` href="`, ` src="` and ` id="` as this project's own writers
/// and templates print them. Addresses are judged at once; parts of other pages when every page is
/// made.
struct LinkCheck: Sendable {
  private let site: SiteMap
  /// Fingerprints of paths without the leading slash: of pages with their places in the plan, of
  /// files with -1. Two paths of one fingerprint would hide a broken link; in a site of a million
  /// addresses the odds are one in tens of millions.
  private let known: [UInt64: Int]
  private let basePath: String

  init(_ site: SiteMap, files: [String]) {
    self.site = site
    basePath = site.publication.site.basePath
    var known: [UInt64: Int] = [:]
    known.reserveCapacity(site.pages.count * 2 + files.count)
    for (place, page) in site.pages.enumerated() {
      known[Fingerprint.of(page.address.path.utf8.dropFirst())] = place
      if let markdown = page.address.markdownFile { known[Fingerprint.of(markdown.utf8)] = -1 }
      for path in page.filePaths { known[Fingerprint.of(path.utf8)] = -1 }
    }
    for file in files { known[Fingerprint.of(file.utf8)] = -1 }
    for asset in site.publication.assets { known[Fingerprint.of(asset.path.utf8)] = -1 }
    for moved in site.moves {
      known[Fingerprint.of(moved.from.path.utf8.dropFirst())] = -1
      if let markdown = moved.from.markdownFile { known[Fingerprint.of(markdown.utf8)] = -1 }
    }
    self.known = known
  }

  /// The ids and links of a page, and what is wrong with them.
  func read(_ html: [UInt8], of page: Page) -> (PageLinks, [Diagnostic]) {
    var ids: [UInt64] = []
    var own: [(id: UInt64, written: String)] = []
    var fragments: [PageReport.Fragment] = []
    var diagnostics: [Diagnostic] = []
    html.withUnsafeBufferPointer { bytes in
      AttributeScanner.scan(bytes) { attribute, value in
        switch attribute {
        case .id: ids.append(Self.fingerprint(value))
        case .address:
          guard let first = value.first, !Self.isElsewhere(value) else { return }
          if first == UInt8(ascii: "#") {
            let id = UnsafeBufferPointer(rebasing: value.dropFirst())
            own.append((Self.fingerprint(id), String(decoding: value, as: UTF8.self)))
            return
          }
          switch follow(value, from: page) {
          case .found: break
          case .part(let fragment): fragments.append(fragment)
          case .broken(let written): diagnostics.append(broken(written, page))
          }
        }
      }
    }
    ids.sort()
    for index in ids.indices.dropFirst() where ids[index] == ids[index - 1] {
      diagnostics.append(twice(ids[index], html, page))
    }
    for link in own where !Self.contains(ids, link.id) {
      diagnostics.append(Self.missing(link.written, page))
    }
    return (PageLinks(ids: ids, fragments: fragments), diagnostics)
  }

  /// Links to parts that the pages they name don't have.
  func unresolved(_ reports: [PageReport]) -> [Diagnostic] {
    var ids = [[UInt64]?](repeating: nil, count: site.pages.count)
    for report in reports where ids.indices.contains(report.page) { ids[report.page] = report.ids }
    var diagnostics: [Diagnostic] = []
    for report in reports {
      for fragment in report.fragments {
        // A page that failed to render is reported for that.
        guard let target = ids[fragment.page], !Self.contains(target, fragment.id) else { continue }
        diagnostics.append(Self.missing(fragment.written, site.pages[report.page]))
      }
    }
    for move in site.moves {
      guard let anchor = move.anchor, !anchor.isEmpty, let page = site.addresses[move.to],
        let target = ids[page], !Self.contains(target, Fingerprint.of(anchor.utf8))
      else { continue }
      diagnostics.append(
        Diagnostic(
          .pageAnchorBroken, at: move.target,
          "The redirect names a part `\(anchor)` that the page `\(move.to)` doesn't have",
          advice: "Take the part's name from the address bar of a preview, or leave it out."))
    }
    return diagnostics
  }

  private enum Outcome {
    case found
    case part(PageReport.Fragment)
    case broken(String)
  }

  private func follow(_ value: UnsafeBufferPointer<UInt8>, from page: Page) -> Outcome {
    let hash = value.firstIndex(of: UInt8(ascii: "#"))
    let path = UnsafeBufferPointer(rebasing: value[..<(hash ?? value.count)])
    guard let absolute = RelativePath.resolve(path, from: page.address, basePath: basePath),
      let target = known[absolute.withUnsafeBufferPointer { Fingerprint.of($0) }]
    else { return .broken(String(decoding: value, as: UTF8.self)) }
    guard target >= 0 else { return .found }
    guard let hash, hash + 1 < value.count else { return .found }
    let id = Self.fingerprint(UnsafeBufferPointer(rebasing: value[(hash + 1)...]))
    return .part(
      PageReport.Fragment(
        page: target, id: id, written: String(decoding: value, as: UTF8.self)))
  }

  /// Whether an address has a scheme or a host.
  private static func isElsewhere(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if value.starts(with: "//".utf8) { return true }
    for byte in value {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "?"):
        return false
      default: continue
      }
    }
    return false
  }

  static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    Fingerprint.of(bytes)
  }

  private static func contains(_ sorted: [UInt64], _ id: UInt64) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == id
  }
}
