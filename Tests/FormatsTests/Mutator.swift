/// Damages texts as editing, copying and malice do.
struct Mutator {
  let seeds: [[UInt8]]
  /// What is put in: pieces of the format's own grammar.
  let pieces: [[UInt8]]
  private var generator: SeededGenerator

  init(seeds: [String], pieces: [String], seed: UInt64) {
    self.seeds = seeds.map { Array($0.utf8) }
    self.pieces = pieces.map { Array($0.utf8) }
    generator = SeededGenerator(seed: seed)
  }

  mutating func next() -> [UInt8] {
    var bytes = seeds.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let length = min(bytes.count - place, Int.random(in: 0...12, using: &generator))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 1: bytes.removeSubrange(place..<place + length)
    case 2:
      let piece = pieces.randomElement(using: &generator) ?? []
      bytes.insert(contentsOf: piece, at: place)
    case 3:
      let piece = pieces.randomElement(using: &generator) ?? []
      let times = Int.random(in: 1...200, using: &generator)
      bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: place)
    case 4:
      let copy = Array(bytes[place..<place + length])
      bytes.insert(contentsOf: copy, at: Int.random(in: 0...bytes.count, using: &generator))
    case 5:
      if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator) }
    case 6: bytes.removeSubrange(place...)
    case 7:
      let other = seeds.randomElement(using: &generator) ?? []
      bytes.replaceSubrange(place..<place + length, with: other.dropFirst(other.count / 2))
    default:
      let piece = pieces.randomElement(using: &generator) ?? []
      bytes.replaceSubrange(place..<place + length, with: piece)
    }
  }
}
