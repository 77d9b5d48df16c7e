/// Where links of a page lead in the printed edition.
struct PrintTargets {
  private enum Target {
    /// The page is a part.
    case part(String)
    /// The page is not, but what it is about is shown.
    case shown(String)
  }

  private var targets: [[UInt8]: Target] = [:]
  private let page: PageAddress
  private let basePath: String

  /// - Parameter page: the address of the printed edition, from which all links are seen.
  init(_ page: PageAddress, basePath: String) {
    self.page = page
    self.basePath = basePath
  }

  mutating func add(_ part: PrintPart) {
    targets[Array(part.page.address.path.utf8.dropFirst())] = .part(part.anchor)
  }

  /// A page that is no part, but whose figure stands at an id; the first place counts.
  mutating func add(_ address: PageAddress, shownAt id: String) {
    let key = Array(address.path.utf8.dropFirst())
    if targets[key] == nil { targets[key] = .shown(id) }
  }

  /// The id that a link leads to, without `#`; nil when it leads out of the printed edition.
  ///
  /// - Parameters:
  ///   - link: as it is written.
  ///   - part: the anchor of the part that it stands in.
  func id(of link: UnsafeBufferPointer<UInt8>, in part: String) -> [UInt8]? {
    let hash = link.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { link[($0 + 1)...] }
    if hash == 0, let fragment, !fragment.isEmpty { return Self.id(fragment, in: part) }
    let path = UnsafeBufferPointer(rebasing: link[..<(hash ?? link.count)])
    guard let absolute = RelativePath.resolve(path, from: page, basePath: basePath),
      let target = targets[absolute]
    else { return nil }
    switch target {
    case .part(let anchor):
      guard let fragment, !fragment.isEmpty else { return Array(anchor.utf8) }
      return Self.id(fragment, in: anchor)
    case .shown(let id): return fragment == nil ? Array(id.utf8) : nil
    }
  }

  /// An id of a page as it is in the printed edition: `workforce/ethnicity:page.facts`. No anchor of
  /// a part has a colon.
  static func id(_ id: some Sequence<UInt8>, in part: String) -> [UInt8] {
    Array(part.utf8) + [UInt8(ascii: ":")] + id
  }
}
