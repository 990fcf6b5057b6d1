/// Digests with what they stand for; most that are not in it cost one look at a bit.
struct DigestTable<Value: Sendable>: Sendable {
  private var filter: [UInt64] = []
  /// The places of the values by digests, each where its digest says or behind; 0 where none is.
  private var slots: [(digest: UInt64, place: Int)] = []
  private var values: [Value] = []

  /// Takes in a digest; the first value of one stays.
  mutating func insert(_ digest: UInt64, _ value: Value) {
    if values.count * 2 >= slots.count { grow() }
    let slot = self.slot(of: digest)
    guard slots[slot].place == 0 else { return }
    values.append(value)
    slots[slot] = (digest, values.count)
    note(digest)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: max(old.count * 2, 64))
    // At most one bit in sixteen is set.
    if filter.count < 32768 { filter = Array(repeating: 0, count: slots.count / 4) }
    for entry in old where entry.place > 0 {
      slots[slot(of: entry.digest)] = entry
      note(entry.digest)
    }
  }

  private mutating func note(_ digest: UInt64) {
    filter[Int(digest >> 32) & (filter.count - 1)] |= 1 << (digest & 63)
  }

  /// Where a digest stands, or would stand.
  private func slot(of digest: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: digest >> 16) & (slots.count - 1)
    while slots[slot].place != 0, slots[slot].digest != digest {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @inline(__always)
  subscript(digest: UInt64) -> Value? {
    guard !filter.isEmpty,
      filter[Int(digest >> 32) & (filter.count - 1)] & 1 << (digest & 63) != 0
    else { return nil }
    let place = slots[slot(of: digest)].place
    return place > 0 ? values[place - 1] : nil
  }
}

extension DigestTable: Equatable where Value: Equatable {
  static func == (left: DigestTable, right: DigestTable) -> Bool {
    left.values == right.values && left.filter == right.filter
      && left.slots.elementsEqual(right.slots) { $0 == $1 }
  }
}
