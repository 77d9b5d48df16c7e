/// Where a site is to stand: a name in an open folder.
struct OutputPlace: ~Copyable, Sendable {
  /// As the user gave it, without a slash at its end; messages print it.
  let path: String
  let name: String
  let parent: Descriptor
  /// The folder that stands there now, if any.
  let present: FileStatus.Identity?

  /// Opens the place when what stands there may be replaced.
  ///
  /// - Parameter sources: the folders that the site is made from.
  static func open(_ given: String, apartFrom sources: [String]) throws(Refusal) -> OutputPlace {
    let (path, above, name) = try split(given)
    let parent: Descriptor
    do throws(SystemError) {
      parent = try Descriptor.folder(above)
    } catch {
      throw Refusal(
        .outputFailed, path, "Could not open the folder `\(above)`: \(error.reason)",
        advice: "Make the folder first, or choose another `--output`.")
    }
    let status: FileStatus?
    do throws(SystemError) {
      status = try parent.status(of: name)
    } catch {
      throw Refusal(error, path, "look at the output folder")
    }
    if let status, status.kind != .folder {
      let what = status.kind == .link ? "a symbolic link" : "a file"
      throw Refusal(
        .outputRefused, path, "The output `\(path)` is \(what), not a folder",
        advice: "Remove it, or choose another `--output`.")
    }
    let place = OutputPlace(path: path, name: name, parent: parent, present: status?.identity)
    try place.keepApart(from: sources)
    return place
  }

  private static func split(
    _ given: String
  ) throws(Refusal) -> (path: String, parent: String, name: String) {
    var bytes = Array(given.utf8)
    if bytes.contains(0) {
      throw Refusal(
        .outputRefused, "output", "The name of the output folder holds a NUL character",
        advice: "Name a folder with `--output`.")
    }
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let path = String(decoding: bytes, as: UTF8.self)
    let start = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    let name = String(decoding: bytes[start...], as: UTF8.self)
    if name.isEmpty || name == "." || name == ".." {
      throw Refusal(
        .outputRefused, path.isEmpty ? "output" : path,
        path.isEmpty ? "The output has no name" : "`\(path)` can't be replaced by a site",
        advice: "Name a folder of its own with `--output`, such as `site`.")
    }
    let parent =
      start == 0 ? "." : start == 1 ? "/" : String(decoding: bytes[..<(start - 1)], as: UTF8.self)
    return (path, parent, name)
  }
}
