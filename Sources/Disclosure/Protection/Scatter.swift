/// Numbers without a pattern that are the same in every run.
enum Scatter {
  /// Source: the finaliser of G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom
  /// number generators" (2014).
  static func number(_ first: Int, _ second: Int, below limit: Int) -> Int {
    var bits = UInt64(truncatingIfNeeded: first) &* 0x9E37_79B9_7F4A_7C15
    bits ^= UInt64(truncatingIfNeeded: second) &* 0xD1B5_4A32_D192_ED03
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return Int(bits % UInt64(max(1, limit)))
  }
}
