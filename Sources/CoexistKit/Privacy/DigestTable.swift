/// Digests with what they stand for; most that are not in it cost one look at a bit.
struct DigestTable<Value: Sendable>: Sendable {
  private var values: [UInt64: Value] = [:]
  private var filter: [UInt64] = []

  /// Takes in a digest; the first value of one stays.
  mutating func insert(_ digest: UInt64, _ value: Value) {
    guard values[digest] == nil else { return }
    values[digest] = value
    // At most one bit in sixteen is set.
    if values.count > filter.count * 2, filter.count < 32768 {
      filter = Array(repeating: 0, count: max(16, filter.count * 2))
      for digest in values.keys { note(digest) }
    }
    note(digest)
  }

  private mutating func note(_ digest: UInt64) {
    filter[Int(digest >> 32) & (filter.count - 1)] |= 1 << (digest & 63)
  }

  @inline(__always)
  subscript(digest: UInt64) -> Value? {
    guard !filter.isEmpty,
      filter[Int(digest >> 32) & (filter.count - 1)] & 1 << (digest & 63) != 0
    else { return nil }
    return values[digest]
  }
}

extension DigestTable: Equatable where Value: Equatable {}
