import Model

extension Site {
  /// The path of the site's root on its server, with slashes at both ends: `/` or `/equality/`.
  var basePath: String {
    guard let scheme = baseURL.firstRange(of: "://"),
      let slash = baseURL[scheme.upperBound...].utf8.firstIndex(of: UInt8(ascii: "/"))
    else { return "/" }
    let path = baseURL[slash...]
    return path.utf8.last == UInt8(ascii: "/") ? String(path) : path + "/"
  }

  /// The absolute address of a page: what stays when the page is copied elsewhere.
  func canonical(_ address: PageAddress) -> String {
    baseURL.utf8.last == UInt8(ascii: "/")
      ? baseURL + address.path.dropFirst() : baseURL + address.path
  }
}
