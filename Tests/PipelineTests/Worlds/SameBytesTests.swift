import Testing

@testable import Disclosure
@testable import Pipeline

/// Many other worlds would look the same to readers of the sample: every byte of the released files
/// and of the site.
struct SameBytesTests {
  private static func bytes(_ drafts: [ReleaseDraft]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: drafts.map { ($0.file.table, $0.source.bytes) })
  }

  @Test func `every world releases the same files under the same mask, and has the same site`()
    throws
  {
    let sample = try SampleRelease()
    let isWithheld = sample.counts.suppression.isWithheld
    try #require(sample.protect().isReleased)
    let released = try sample.released()
    #expect(try sample.committed() == released)
    let site = try sample.site()
    let truth = try sample.drafts(of: sample.counts.raw, isWithheld: isWithheld)
    let files = Self.bytes(truth)
    #expect(files.allSatisfy { released[$0] == $1 })

    var built: Set<[String: [UInt8]]> = []
    var builds = 0
    for world in sample.counts.worlds {
      let raw = sample.counts.raw(in: world)
      let drafts = try sample.drafts(of: raw, isWithheld: isWithheld)
      #expect(Self.bytes(drafts) == files)
      // The same files make the same site: one build tells, unless every one is asked for.
      guard built.insert(Self.bytes(drafts)).inserted || ProofSize.buildsAll else { continue }
      try sample.publish(drafts)
      #expect(try sample.released() == released)
      try sample.layPrivate(raw)
      #expect(try sample.site() == site)
      builds += 1
    }
    #expect(builds >= (ProofSize.buildsAll ? ProofSize.worlds : 1))
    ProofSize.report(
      "sites built: \(builds), different sets of released files: \(built.count), files of a site:"
        + " \(site.count), bytes: \(site.values.reduce(0) { $0 + $1.count })")
  }

  @Test func `a mask with a hole in it tells worlds apart`() throws {
    let sample = try SampleRelease()
    let counts = sample.counts
    var holes = 0
    for cells in counts.built.cells {
      guard let cell = cells.first(where: { counts.suppression.isWithheld[$0] }),
        let world = counts.worlds.first(where: { $0[cell] != counts.built.protected.truth[cell] })
      else { continue }
      holes += 1
      var isWithheld = counts.suppression.isWithheld
      isWithheld[cell] = false
      let truth = try sample.drafts(of: counts.raw, isWithheld: isWithheld)
      let drafts = try sample.drafts(of: counts.raw(in: world), isWithheld: isWithheld)
      #expect(Self.bytes(drafts) != Self.bytes(truth))
    }
    #expect(holes > 10)
  }
}
