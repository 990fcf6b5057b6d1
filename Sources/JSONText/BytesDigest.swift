/// What tells bytes from all others, in sixteen bytes: two keyed hashes, other ones in each process.
package struct BytesDigest: Hashable, Sendable {
  private let first: Int
  private let second: Int

  package init(_ bytes: [UInt8]) {
    (first, second) = bytes.withUnsafeBytes { bytes in
      var one = Hasher()
      var other = Hasher()
      other.combine(0xD1)
      one.combine(bytes: bytes)
      other.combine(bytes: bytes)
      return (one.finalize(), other.finalize())
    }
  }
}
