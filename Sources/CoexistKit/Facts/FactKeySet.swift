/// A set of keys, a bit for each.
struct FactKeySet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ keys: [FactKey] = []) {
    for key in keys { insert(key) }
  }

  init(arrayLiteral keys: FactKey...) { self.init(keys) }

  mutating func insert(_ key: FactKey) {
    if key.rawValue < 64 {
      low |= 1 << UInt64(key.rawValue)
    } else {
      high |= 1 << UInt64(key.rawValue - 64)
    }
  }

  mutating func insert(_ other: FactKeySet) {
    low |= other.low
    high |= other.high
  }

  func contains(_ key: FactKey) -> Bool { !isDisjoint(with: [key]) }

  func isDisjoint(with other: FactKeySet) -> Bool {
    low & other.low == 0 && high & other.high == 0
  }
}

/// Notes which keys of some facts were asked for.
///
/// An answer that never asked for a key is the same whatever is said of it. One log serves one
/// piece of work, in one thread.
final class FactKeyLog: @unchecked Sendable {
  private var keys = FactKeySet()

  func insert(_ key: FactKey) { keys.insert(key) }

  func insert(_ more: FactKeySet) { keys.insert(more) }

  /// What was asked for since the last call.
  func take() -> FactKeySet {
    defer { keys = FactKeySet() }
    return keys
  }
}
