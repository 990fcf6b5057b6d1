/// The whole values that the gate looks for and whose first bytes are alike.
///
/// Ids of messages of one number differ behind forty bytes; so they are told apart by more of them,
/// however many there are.
struct LeakValues: Equatable, Sendable {
  /// How many bytes tell values apart; longer ones that are alike so far are compared.
  private static let telling = 48

  private var all: Set<LeakValue> = []
  private var byStart: [UInt64: [LeakValue]] = [:]
  /// A bit for each number of bytes, at most ``telling``, that one of the values is told by.
  private var lengths: UInt64 = 0

  /// Takes in a value once.
  mutating func insert(_ value: LeakValue) {
    guard all.insert(value).inserted else { return }
    let start = value.bytes.prefix(Self.telling)
    byStart[FNV1a.hash(start), default: []].append(value)
    lengths |= 1 << UInt64(start.count)
  }

  /// The longest value that stands at a place, or `nil`.
  func value(in output: UnsafeBufferPointer<UInt8>, at start: Int) -> LeakValue? {
    var found: LeakValue?
    var hash = FNV1a.empty
    for count in 1...Self.telling where start + count <= output.count {
      hash = FNV1a.mix(hash, output[start + count - 1])
      guard lengths >> UInt64(count) & 1 != 0, let values = byStart[hash] else { continue }
      for value in values where value.bytes.count > found?.bytes.count ?? 0 {
        if value.stands(in: output, at: start) { found = value }
      }
    }
    return found
  }
}
