/// A hash of bytes that is the same in every run.
enum FNV1a {
  /// The hash of no bytes.
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of bytes and one more.
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(empty, mix) }
}
