/// A bounded memory: what was used lately stays, the rest is forgotten by halves.
struct Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// So many are remembered at most, those of the half before not counted.
  private let most: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  init(most: Int) {
    self.most = most
  }

  /// What is remembered under a key; asking keeps it.
  mutating func value(for key: Key) -> Value? {
    if let value = young[key] { return value }
    guard let value = old[key] else { return nil }
    insert(value, for: key)
    return value
  }

  mutating func insert(_ value: Value, for key: Key) {
    if young.count >= most {
      old = young
      young = [:]
    }
    young[key] = value
  }
}
