import Hashing
import Testing

struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func agreesWithTheStandardsExamples(text: String, digest: String) {
    #expect(SHA256.digest(of: Array(text.utf8)).hex == digest)
  }

  @Test func agreesOnAMillionLetters() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.digest(of: bytes).hex == digest)
  }

  /// Digests by Python's `hashlib` of xorshift bytes, at the lengths where the padding turns.
  @Test(arguments: [
    (1, "45f83d17e10b34fca01eb8f4454dac34a777d9404a464e732cf4abf2c0da94c4"),
    (55, "499977504683caa1bf26b536c2fbef92641763b970c6528d7b972a20f9c46393"),
    (56, "4d48d756dacb645e30440595efe9353d869992f9d60df115b98a232b46c5bfb3"),
    (63, "125ea10ba6bfd4be603d688e6e4adfbc00e1a172dd80c78680f60b8843620836"),
    (64, "08fc6468a533d6e07750dd9afd0c01aec8efbca89bba5f6880aa267094a0c887"),
    (65, "4fc16305425d3f73c83b6c2ef70e452b5d667200779c1ade24d71a41e4944d06"),
    (119, "7c12c1e8128d4c68c717cd520fb4fa2f5f4f4cd5f5ded35db8e41e15a79237b1"),
    (120, "56d29787ea7550d72867dc44459dfc0aa0d4c0dc5c243144d8ea707e270895b3"),
    (128, "36a4e6cdeb38ab71457c79439b30ff3d42e9d1f4b5390dc3f09088a38593e51c"),
    (1000, "69c993e337e2db230e35882a597039f585a4a28adb3075285879b53aef1676ec"),
    (65537, "19d4af9d4b9f11335d800a0b0d212b5786838faf6718f008b376f4e81b77bfc0"),
  ])
  func agreesWithAnotherImplementation(length: Int, digest: String) {
    #expect(SHA256.digest(of: Self.bytes(length)).hex == digest)
  }

  /// All lengths to two blocks and more at once: the digest of their digests.
  @Test func agreesOnEveryLength() {
    let lengths = Array(0..<130) + [191, 192, 193, 255, 256, 257, 1000, 4095, 4096, 4097, 65537]
    let all = lengths.map { SHA256.digest(of: Self.bytes($0)).hex }.joined()
    let digest = "1313012da80155945782777b9583cf1d76a6b618c4e8f656817ec33520fab8db"
    #expect(SHA256.digest(of: Array(all.utf8)).hex == digest)
  }

  @Test func readsItsOwnDigits() {
    let digest = SHA256.digest(of: [1, 2, 3])
    #expect(Digest(hex: digest.hex.utf8) == digest)
    #expect(Digest(hex: digest.hex.uppercased().utf8) == nil)
    #expect(Digest(hex: digest.hex.dropLast().utf8) == nil)
    #expect(Digest(hex: (digest.hex + "0").utf8) == nil)
  }

  private static func bytes(_ length: Int) -> [UInt8] {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ UInt64(length)
    return (0..<length).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
  }
}
