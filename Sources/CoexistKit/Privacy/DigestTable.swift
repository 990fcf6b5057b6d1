/// Digests of pieces of text with what they stand for; most that are not in it cost one look at a bit.
struct DigestTable<Value: Sendable>: Sendable {
  /// Which ends of pieces there are, hashed.
  private var filter: [UInt64] = []
  /// The places of the values by digests, each where its digest says or behind; 0 where none is.
  private var slots: [(digest: UInt64, end: UInt32, place: UInt32)] = []
  private var values: [Value] = []

  /// Takes in a digest and the last four bytes of its piece; the first value of one stays.
  mutating func insert(_ digest: UInt64, _ value: Value, end: UInt32 = 0) {
    if values.count * 2 >= slots.count { grow() }
    let slot = self.slot(of: digest)
    guard slots[slot].place == 0 else { return }
    values.append(value)
    slots[slot] = (digest, end, UInt32(truncatingIfNeeded: values.count))
    note(end)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0, 0), count: max(old.count * 2, 64))
    // At most one bit in sixteen is set.
    if filter.count < 32768 { filter = Array(repeating: 0, count: slots.count / 4) }
    for entry in old where entry.place > 0 {
      slots[slot(of: entry.digest)] = entry
      note(entry.end)
    }
  }

  private mutating func note(_ end: UInt32) {
    let (word, bit) = place(of: end)
    filter[word] |= bit
  }

  @inline(__always)
  private func place(of end: UInt32) -> (word: Int, bit: UInt64) {
    let mixed = end &* 0x9E37_79B1
    return (Int(mixed >> 17) & (filter.count - 1), 1 << UInt64(mixed >> 11 & 63))
  }

  /// Where a digest stands, or would stand.
  private func slot(of digest: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: digest >> 16) & (slots.count - 1)
    while slots[slot].place != 0, slots[slot].digest != digest {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether a piece may end with these four bytes.
  @inline(__always)
  func mayEnd(with end: UInt32) -> Bool {
    guard !filter.isEmpty else { return false }
    let (word, bit) = place(of: end)
    return filter[word] & bit != 0
  }

  subscript(digest: UInt64) -> Value? {
    guard !slots.isEmpty else { return nil }
    let place = slots[slot(of: digest)].place
    return place > 0 ? values[Int(place) - 1] : nil
  }
}

extension DigestTable: Equatable where Value: Equatable {
  static func == (left: DigestTable, right: DigestTable) -> Bool {
    left.values == right.values && left.filter == right.filter
      && left.slots.elementsEqual(right.slots) { $0 == $1 }
  }
}
