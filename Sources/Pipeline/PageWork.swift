import Diagnostics
import FileSystem
import Model
import Output
import Pages
import Parallel
import Synchronization

/// Makes every page and file of a site and hands each to the publisher, if there is one.
struct PageWork: Sendable {
  let builder: SiteBuilder
  let publisher: Publisher?
  let request: RunRequest
  let progress: Run.Progress

  /// An image is far smaller; the reader of the content tree has refused larger ones.
  private static let assetLimit = 64 << 20

  /// - Returns: what was wrong, in the order of pages.
  func run() -> [Diagnostic] {
    let pages = builder.pages
    let done = Progressed(total: pages.count, progress: progress)
    let made = ParallelMap.map(count: pages.count, jobs: request.jobs) { index in
      let page = builder.render(pages[index])
      write(page.files)
      done.step()
      return (page.diagnostics, page.report)
    }
    var diagnostics = made.flatMap(\.0)
    let last = builder.finish(made.map(\.1))
    write(last.files)
    write(builder.files)
    diagnostics += last.diagnostics
    for asset in builder.assets { diagnostics += publish(asset) }
    return diagnostics
  }

  private func write(_ files: [OutputFile]) {
    guard let publisher else { return }
    for file in files { publisher.write(file.path, file.bytes) }
  }

  private func publish(_ asset: Asset) -> [Diagnostic] {
    guard let publisher else { return [] }
    let path = request.content + "/" + asset.path
    // A link may have come since the folder was read: what lies outside is still not published.
    if let root = RealPath.resolve(request.content), let real = RealPath.resolve(path),
      real.hasPrefix(root == "/" ? "/" : root + "/"),
      case .bytes(let bytes) = FileBytes.read(real, limit: Self.assetLimit, followsLink: false),
      bytes.count == asset.size
    {
      publisher.write(asset.path, bytes)
      return []
    }
    return [
      Diagnostic(
        .assetUnreadable, at: Location(path: path),
        "This file was changed while the site was built",
        advice: "See that it is still there, and build again.")
    ]
  }
}

/// Counts the pages made, and tells.
private final class Progressed: Sendable {
  private let total: Int
  private let progress: Run.Progress
  private let done = Mutex(0)

  init(total: Int, progress: @escaping Run.Progress) {
    self.total = total
    self.progress = progress
  }

  func step() {
    // Told while the count is held, so that it never seems to go back.
    done.withLock { done in
      done += 1
      progress(.rendering, done, total)
    }
  }
}
