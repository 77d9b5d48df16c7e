import Foundation

/// Writes one publication of N pages twice: as a content tree of ours and as a Hugo site.
///
/// Usage: `Generate N FOLDER` makes `FOLDER/sitegen/content` and `FOLDER/hugo`.
@main
struct Generate {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[1]), count > 0 else {
      FileHandle.standardError.write(Data("usage: Generate N FOLDER\n".utf8))
      exit(64)
    }
    let folder = URL(fileURLWithPath: arguments[2], isDirectory: true)
    try SitegenTree(folder: folder.appending(path: "sitegen/content")).write(pages: count)
    try HugoTree(folder: folder.appending(path: "hugo")).write(pages: count)
  }
}
