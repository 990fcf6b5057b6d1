/// The pages of `explain` by the words of their names and titles.
///
/// A term is a word or a concept, so that `socio` finds what `partner` does. A rare term tells more
/// than one that many pages share. Built once.
struct PageNames: Sendable {
  static let shared = PageNames()

  private struct Name: Sendable {
    let id: String
    /// How many terms it has.
    let count: Int
  }

  private var names: [Name] = []
  /// The names that hold a term, each once.
  private var places: [String: [Int]] = [:]

  private init() {
    for page in Explainer().namedPages { add(page.id, page.title) }
    for (path, field) in CaseField.paths { add(path, field.meaning) }
    for row in KnownError.all { add(row.key, row.title.description) }
  }

  private mutating func add(_ id: String, _ title: String) {
    let own = Self.terms(of: WordScan(Array("\(id). \(title)".utf8)[...]))
    let terms = Set(own.joined())
    for term in terms { places[term, default: []].append(names.count) }
    names.append(Name(id: id, count: terms.count))
  }

  /// The ids of the pages that share most with a text, the best first.
  ///
  /// At least half of its words have to stand in the name or the title of a page.
  func pages(for scan: WordScan) -> [String] {
    let words = Self.terms(of: scan)
    var scores: [Int: (words: Int, weight: Double)] = [:]
    for terms in words {
      var best: [Int: Double] = [:]
      for term in terms {
        guard let names = places[term] else { continue }
        for name in names { best[name] = max(best[name] ?? 0, 1 / Double(names.count)) }
      }
      for (name, weight) in best {
        let score = scores[name] ?? (0, 0)
        scores[name] = (score.words + 1, score.weight + weight)
      }
    }
    let fit = scores.filter { $0.value.words * 2 >= words.count }
    let ranked = fit.sorted { left, right in
      let (one, other) = (left.value, right.value)
      return (-one.words, -one.weight, names[left.key].count, left.key)
        < (-other.words, -other.weight, names[right.key].count, right.key)
    }
    return ranked.map { names[$0.key].id }
  }

  /// For each word that tells something its terms: itself and the concepts it belongs to.
  private static func terms(of scan: WordScan) -> [Set<String>] {
    var concepts: [Int: Set<String>] = [:]
    for hit in scan.hits {
      let term = hit.kind == .grammar ? "" : "=\(hit.concept)"
      for word in hit.words { concepts[word, default: []].insert(term) }
    }
    return scan.words.words.indices.compactMap { index in
      let letters = scan.words.letters(of: index)
      let own = (concepts[index] ?? []).filter { !$0.isEmpty }
      guard letters.count > 1, !own.isEmpty || concepts[index] == nil else { return nil }
      return own.union([String(decoding: Lexicon.skeleton(of: letters), as: UTF8.self)])
    }
  }
}
