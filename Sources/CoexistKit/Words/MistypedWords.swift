/// Finds the known words that a mistyped one may be meant to be.
///
/// Words are kept in the letters of ``Lexicon/skeleton(of:)``, by their first letter, which people
/// seldom mistype.
struct MistypedWords: Sendable {
  private struct Entry: Sendable {
    let id: Int
    let isStem: Bool
    /// Among all ``letters``.
    let place: Range<Int>
    /// Which letters it has, one bit each.
    let mask: UInt64
  }

  private var letters: [UInt8] = []
  private var byFirst = [[Entry]](repeating: [], count: 128)

  /// Adds a word; any ending may follow a stem.
  mutating func insert(_ id: Int, _ word: some Collection<UInt8>, isStem: Bool = false) {
    guard let first = word.first else { return }
    let start = letters.count
    letters.append(contentsOf: word)
    byFirst[Int(first & 0x7F)].append(
      Entry(id: id, isStem: isStem, place: start..<letters.count, mask: Self.mask(of: word))
    )
  }

  /// The ids of the nearest words; how many errors are forgiven depends on a known word's length.
  func nearest(to word: ArraySlice<UInt8>, forgiving errors: (Int) -> Int) -> [Int] {
    guard let first = word.first else { return [] }
    let mask = Self.mask(of: word)
    var best = Int.max
    var found: [Int] = []
    for entry in byFirst[Int(first & 0x7F)] {
      let length = entry.place.count
      let allowed = errors(length)
      guard word.count + allowed >= length, entry.isStem || word.count <= length + allowed,
        // A letter that the word lacks costs an error.
        (entry.mask & ~mask).nonzeroBitCount <= allowed,
        let pattern = EditDistance(letters[entry.place])
      else { continue }
      let distance = pattern.distance(to: word, orToBeginning: entry.isStem)
      guard distance <= min(allowed, best) else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(entry.id)
    }
    return found
  }

  /// The ids of the words that begin with what is left of one.
  func beginning(with word: ArraySlice<UInt8>, mostCut: Int) -> [Int] {
    guard let first = word.first else { return [] }
    return byFirst[Int(first & 0x7F)].lazy.filter { entry in
      entry.place.count - word.count <= mostCut && letters[entry.place].starts(with: word)
    }
    .map(\.id)
  }

  private static func mask(of word: some Collection<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
