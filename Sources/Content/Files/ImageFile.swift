import Diagnostics
import FileSystem
import Model

/// Pictures: checked to be what their names say, and measured.
enum ImageFile {
  /// Bytes; larger ones make pages slow for readers on a phone.
  static let sizeLimit = 5_000_000

  /// - Parameter path: as messages print it.
  static func load(_ file: TreeFile, path: String) -> LoadedFile<Asset> {
    func failed(_ diagnostic: Diagnostic) -> LoadedFile<Asset> {
      LoadedFile(source: nil, value: nil, diagnostics: [diagnostic])
    }
    switch FileBytes.read(file.systemPath, limit: sizeLimit, followsLink: false) {
    case .failure(let reason): return failed(TreeProblem.unreadable(path, reason: reason))
    case .special: return failed(TreeProblem.special(path))
    case .tooLarge(let size):
      return failed(TreeProblem.tooLarge(path, size: size, limit: sizeLimit, kind: "a picture"))
    case .bytes(let bytes):
      let ending = Layout.ending(of: file.path)
      guard let header = ImageHeader(bytes, ending: ending) else {
        return failed(
          Diagnostic(
            .contentImage, at: Location(path: path),
            "This file does not begin as a picture of the kind `.\(ending)` does",
            advice: "Export the picture again, and keep the ending that the program gives it."))
      }
      if ending == "svg", let fault = SVGSafety.fault(in: bytes) {
        return LoadedFile(
          source: SourceFile(path: path, bytes: bytes), value: nil,
          diagnostics: [fault.diagnostic(path: path, bytes: bytes)])
      }
      let asset = Asset(
        path: file.path, size: bytes.count, width: header.width, height: header.height)
      return LoadedFile(source: nil, value: asset, diagnostics: [])
    }
  }
}
