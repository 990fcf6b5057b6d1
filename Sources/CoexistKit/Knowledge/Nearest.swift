/// Finds the word somebody probably meant.
enum Nearest {
  /// The nearest word: at most three edits away and at most a third of its length.
  static func word(to typed: String, among known: [String]) -> String? {
    let near = known.map { (distance(typed, $0), $0) }
      .filter { $0.0 < 4 && $0.0 * 3 <= max(typed.utf8.count, $0.1.utf8.count) }
    return near.min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
  }

  /// The nearest words, the nearest first; none that shares less than half of its letters.
  ///
  /// Of words that are equally near, those with the same letters come first: swapped digits are
  /// the commonest slip.
  static func words(to typed: String, among known: [String], count: Int) -> [String] {
    let letters = typed.lowercased().utf8.sorted()
    let ranked = known.map { word in
      (distance(typed, word), word.utf8.sorted() == letters ? 0 : 1, word)
    }
    .filter { $0.0 * 2 <= max(typed.utf8.count, $0.2.utf8.count) }
    return ranked.sorted { $0 < $1 }.prefix(count).map(\.2)
  }

  /// Edits between two words; two swapped neighbours count as one (Damerau).
  static func distance(_ a: String, _ b: String) -> Int {
    let left = Array(a.utf8.prefix(64))
    let right = Array(b.utf8.prefix(64))
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let same = left[i].lowercased == right[j].lowercased
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[right.count]
  }
}
