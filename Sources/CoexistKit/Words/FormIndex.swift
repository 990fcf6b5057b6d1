/// Forms of words by the hash of their letters, in flat arrays that are quick to build.
struct FormIndex: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let form: Int32
    let next: Int32
  }

  /// The newest entry of each bucket, negative for none.
  private var heads = [Int32](repeating: -1, count: buckets)
  private var entries: [Entry] = []

  /// A power of two.
  private static let buckets = 1 << 14

  init() { entries.reserveCapacity(Self.buckets) }

  mutating func insert(_ hash: UInt64, form: Int) {
    let bucket = Self.bucket(of: hash)
    let entry = Entry(hash: hash, form: Int32(form), next: heads[bucket])
    heads[bucket] = Int32(entries.count)
    entries.append(entry)
  }

  /// Calls for every form with this hash, the newest first.
  func each(_ hash: UInt64, _ body: (Int) -> Void) {
    var place = heads[Self.bucket(of: hash)]
    while place >= 0 {
      let entry = entries[Int(place)]
      if entry.hash == hash { body(Int(entry.form)) }
      place = entry.next
    }
  }

  private static func bucket(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(buckets - 1))
  }
}
