/// Writes a ZIP archive whose files are stored as they are, with no clock in it.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.3, sections 4.3 to 4.4. Names are ASCII.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  ///
  /// - Returns: false when the archive would outgrow 4 GB or 65,535 files, which this form can't hold.
  mutating func add(_ name: String, _ content: [UInt8]) -> Bool {
    guard count < Int(UInt16.max),
      bytes.count + content.count + directory.count + 1_000 < Int(UInt32.max)
    else { return false }
    let offset = UInt32(bytes.count)
    var facts: [UInt8] = []
    Self.append(UInt16(10), to: &facts)  // Version needed: 1.0, no compression.
    Self.append(UInt16(0), to: &facts)  // Flags.
    Self.append(UInt16(0), to: &facts)  // Stored.
    Self.append(UInt16(0), to: &facts)  // Midnight …
    Self.append(UInt16(0x21), to: &facts)  // … of 1 January 1980, the first day there is.
    Self.append(CRC32.of(content), to: &facts)
    Self.append(UInt32(content.count), to: &facts)
    Self.append(UInt32(content.count), to: &facts)
    Self.append(UInt16(name.utf8.count), to: &facts)
    Self.append(UInt16(0), to: &facts)  // No extra field.

    Self.append(UInt32(0x0403_4b50), to: &bytes)
    bytes += facts
    bytes += name.utf8
    bytes += content

    Self.append(UInt32(0x0201_4b50), to: &directory)
    Self.append(UInt16(20), to: &directory)  // Made by: version 2.0.
    directory += facts
    Self.append(UInt16(0), to: &directory)  // No comment.
    Self.append(UInt16(0), to: &directory)  // The first disk.
    Self.append(UInt16(0), to: &directory)  // Internal attributes.
    Self.append(UInt32(0), to: &directory)  // External attributes.
    Self.append(offset, to: &directory)
    directory += name.utf8
    count += 1
    return true
  }

  /// The archive with its directory.
  func finished() -> [UInt8] {
    var archive = bytes + directory
    Self.append(UInt32(0x0605_4b50), to: &archive)
    Self.append(UInt32(0), to: &archive)  // One disk.
    Self.append(UInt16(count), to: &archive)
    Self.append(UInt16(count), to: &archive)
    Self.append(UInt32(directory.count), to: &archive)
    Self.append(UInt32(bytes.count), to: &archive)
    Self.append(UInt16(0), to: &archive)  // No comment.
    return archive
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
