/// What lies between two commas, or between a "but" and the next one.
struct Clause {
  let words: Range<Int>
  /// The hits that begin in it.
  let hits: Range<Int>
  /// Whether a sentence begins with it.
  let isNew: Bool
  /// The words of grammar in it.
  let marks: Set<Grammar.Mark>
  var mood = Mood.told

  /// How a clause is meant; only what is told is so.
  enum Mood {
    case told
    /// "Does it …?", "How many …"
    case asked
    /// "If it says …", and what would follow from it.
    case supposed
    /// "It will …", "we would like to …"
    case planned
    /// What a guide says, or somebody was told to do.
    case advised
    /// "A friend's number …"
    case anothers
  }

  /// Nobody's breath is longer; it bounds the work, too.
  private static let longest = 60

  /// The clauses of a text, in order.
  static func split(_ grammar: Grammar) -> [Clause] {
    let words = grammar.words.words
    guard !words.isEmpty else { return [] }
    var clauses: [Clause] = []
    var start = 0
    var hit = grammar.hits.startIndex
    for end in 1...words.count {
      let isEnd =
        end == words.count || words[end].before >= .clause || grammar.has(.but, at: end)
        || end - start >= longest
      guard isEnd else { continue }
      let first = hit
      while hit < grammar.hits.endIndex, grammar.hits[hit].words.lowerBound < end { hit += 1 }
      clauses.append(
        Clause(
          words: start..<end,
          hits: first..<hit,
          isNew: words[start].before >= .sentence,
          marks: (start..<end).reduce(into: []) { $0.formUnion(grammar.marks[$1] ?? []) }
        )
      )
      start = end
    }
    return clauses
  }
}
