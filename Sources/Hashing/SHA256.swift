/// SHA-256 of bytes in memory (FIPS 180-4).
///
/// Written here and not taken from a library: `docs/decisions/sha-256.md`. The message schedule
/// lives in sixteen variables and the rounds are written out sixteen at a time, which lets the
/// compiler keep the state in registers.
package enum SHA256 {
  package static func digest(of bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { digest(of: $0) }
  }

  package static func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
    var state = initial
    let whole = bytes.count / 64
    let rest = bytes.count % 64
    if let data = bytes.baseAddress, whole > 0 { compress(&state, data, blocks: whole) }
    let blocks = rest < 56 ? 1 : 2
    withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { tail in
      guard let start = tail.baseAddress else { return }
      tail.initializeMemory(as: UInt8.self, repeating: 0)
      if rest > 0 {
        tail.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[(whole * 64)...]))
      }
      tail[rest] = 0x80
      let bits = UInt64(truncatingIfNeeded: bytes.count) &* 8
      start.storeBytes(of: bits.bigEndian, toByteOffset: blocks * 64 - 8, as: UInt64.self)
      compress(&state, start, blocks: blocks)
    }
    return Digest(words: state)
  }

  private static func compress(
    _ state: inout SIMD8<UInt32>, _ start: UnsafeRawPointer, blocks: Int
  ) {
    constants.withUnsafeBufferPointer { table in
      guard let firstConstant = table.baseAddress else { return }
      var data = start
      for _ in 0..<blocks {
        block(&state, data, firstConstant)
        data += 64
      }
    }
  }

  private static func block(
    _ state: inout SIMD8<UInt32>, _ data: UnsafeRawPointer, _ table: UnsafePointer<UInt32>
  ) {
    var w0 = word(data, 0)
    var w1 = word(data, 4)
    var w2 = word(data, 8)
    var w3 = word(data, 12)
    var w4 = word(data, 16)
    var w5 = word(data, 20)
    var w6 = word(data, 24)
    var w7 = word(data, 28)
    var w8 = word(data, 32)
    var w9 = word(data, 36)
    var w10 = word(data, 40)
    var w11 = word(data, 44)
    var w12 = word(data, 48)
    var w13 = word(data, 52)
    var w14 = word(data, 56)
    var w15 = word(data, 60)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var k = table
    var group = 0
    while true {
      step(a, b, c, &d, e, f, g, &h, k[0] &+ w0)
      step(h, a, b, &c, d, e, f, &g, k[1] &+ w1)
      step(g, h, a, &b, c, d, e, &f, k[2] &+ w2)
      step(f, g, h, &a, b, c, d, &e, k[3] &+ w3)
      step(e, f, g, &h, a, b, c, &d, k[4] &+ w4)
      step(d, e, f, &g, h, a, b, &c, k[5] &+ w5)
      step(c, d, e, &f, g, h, a, &b, k[6] &+ w6)
      step(b, c, d, &e, f, g, h, &a, k[7] &+ w7)
      step(a, b, c, &d, e, f, g, &h, k[8] &+ w8)
      step(h, a, b, &c, d, e, f, &g, k[9] &+ w9)
      step(g, h, a, &b, c, d, e, &f, k[10] &+ w10)
      step(f, g, h, &a, b, c, d, &e, k[11] &+ w11)
      step(e, f, g, &h, a, b, c, &d, k[12] &+ w12)
      step(d, e, f, &g, h, a, b, &c, k[13] &+ w13)
      step(c, d, e, &f, g, h, a, &b, k[14] &+ w14)
      step(b, c, d, &e, f, g, h, &a, k[15] &+ w15)
      group &+= 1
      if group == 4 { break }
      k += 16
      w0 = next(w0, w1, w9, w14)
      w1 = next(w1, w2, w10, w15)
      w2 = next(w2, w3, w11, w0)
      w3 = next(w3, w4, w12, w1)
      w4 = next(w4, w5, w13, w2)
      w5 = next(w5, w6, w14, w3)
      w6 = next(w6, w7, w15, w4)
      w7 = next(w7, w8, w0, w5)
      w8 = next(w8, w9, w1, w6)
      w9 = next(w9, w10, w2, w7)
      w10 = next(w10, w11, w3, w8)
      w11 = next(w11, w12, w4, w9)
      w12 = next(w12, w13, w5, w10)
      w13 = next(w13, w14, w6, w11)
      w14 = next(w14, w15, w7, w12)
      w15 = next(w15, w0, w8, w13)
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func word(_ data: UnsafeRawPointer, _ offset: Int) -> UInt32 {
    UInt32(bigEndian: data.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  private static func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ addend: UInt32
  ) {
    let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let choice = g ^ (e & (f ^ g))
    let first = h &+ sum1 &+ choice &+ addend
    let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ sum0 &+ majority
  }

  @inline(__always)
  private static func next(_ w0: UInt32, _ w1: UInt32, _ w9: UInt32, _ w14: UInt32) -> UInt32 {
    let sigma0 = rotate(w1, 7) ^ rotate(w1, 18) ^ (w1 &>> 3)
    let sigma1 = rotate(w14, 17) ^ rotate(w14, 19) ^ (w14 &>> 10)
    return w0 &+ sigma0 &+ w9 &+ sigma1
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let initial = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7,
    0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc,
    0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351,
    0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e,
    0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585,
    0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f,
    0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
