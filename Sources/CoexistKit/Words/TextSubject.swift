/// What a text is about: our matter, or something nobody here knows.
///
/// A situation is read only where the words beside it name the number, WhatsApp, the window or who
/// else has to do with it, or where no unknown word stands that it could be about.
struct TextSubject {
  /// The sentence of each word.
  private let sentences: [Int]
  /// What stands before each word.
  private let breaks: [FoldedWords.Break]
  /// The words that name our matter, and those that may, in order.
  private let anchors: [Int]
  private let hints: [Int]
  /// How many words before each one nobody knows: they may be what the text is about.
  private let strangers: [Int]

  init(_ scan: WordScan) {
    sentences = scan.sentences
    breaks = scan.words.words.map(\.before)
    // What somebody took off has a name of its own, "tirei a zapline", and so has a company, "the
    // agency Marlow Digital".
    var objects: Set<Int> = []
    for hit in scan.hits where [.said, .done].contains(hit.state) {
      let next = hit.words.upperBound..<min(hit.words.upperBound + 2, scan.words.words.count)
      if hit.concept == Self.disconnect {
        objects.formUnion(next)
      } else if Self.companies.contains(hit.concept) {
        objects.formUnion(next.filter { scan.words.words[$0].isCapital })
      }
    }
    strangers = scan.isStranger.enumerated().reduce(into: [0]) { counts, word in
      let isOne = word.element && !objects.contains(word.offset)
      counts.append(counts[counts.count - 1] + (isOne ? 1 : 0))
    }
    func named(_ concepts: Set<Int>) -> [Int] {
      scan.hits.filter { concepts.contains($0.concept) }.map(\.words.lowerBound)
    }
    anchors = named(Self.ours)
    hints = named(Self.shared)
  }

  /// Whether the words speak of our matter: it is named in their sentence, or nearby while no
  /// unknown word stands right beside them, or nothing else is that they could be about.
  ///
  /// One concept alone says too little to go without a name, but for a note of a few words.
  func isOurs(_ words: Range<Int>, in sentence: Int, isAlone: Bool) -> Bool {
    if anchors.contains(in: sentence...sentence, of: sentences) { return true }
    if strangers.count <= Self.shortest, strangers.last == 0 { return true }
    let near = (sentence - 1)...(sentence + 1)
    let isNear =
      anchors.contains(in: near, of: sentences) || hints.contains(in: near, of: sentences)
    if isNear, isFamiliar(words, before: Self.beside, after: Self.beside) { return true }
    return !isAlone && isFamiliar(words, before: Self.subject, after: Self.object)
  }

  /// Whether every word of a stretch and of its clause about it is known.
  private func isFamiliar(_ range: Range<Int>, before: Int, after: Int) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < before, breaks[start] < .clause { start -= 1 }
    while end < breaks.count, end - range.upperBound < after, breaks[end] < .clause { end += 1 }
    return strangers[start] == strangers[end]
  }

  private static let companies = Concept.set("provider company partner access")
  private static let disconnect = Concept.places["disconnect"]
  /// A note of so few words that are all known is about nothing else.
  private static let shortest = 8
  /// So many words off stands at most what something is about.
  private static let subject = 8
  private static let object = 6
  /// So many words off stands what belongs to a thing: "permiso de obras".
  private static let beside = 2

  /// What names our matter beside another one: companies and customers have numbers of all kinds.
  static let oursBesideOthers = ours.subtracting(Concept.set("number identifier token"))

  /// What names our matter or may do so.
  static let nouns = ours.union(shared)

  /// What our matter is about.
  private static let ours = Concept.set(
    """
    anchor cloud-only whatsapp waba kapso number portfolio with-app webhook platform-menu \
    partners-tab partner business-verification display-name placeholder digits-only \
    normal-app companion health pin token existing-app existing-account web \
    identifier dedicated marketing-messages advanced-access echo-field not-on-api \
    create-new mass-ads awaited your-page capped own-fault subscribed-apps plain-finish
    """
  )

  /// What our matter has in common with others.
  private static let shared = Concept.set(
    "account provider template window qr scan app from-phone message first-message list"
  )
}

extension [Int] {
  /// Whether one of these words, which are in order, stands in one of the sentences.
  fileprivate func contains(in borders: ClosedRange<Int>, of sentences: [Int]) -> Bool {
    let place = partitioningIndex { sentences[$0] >= borders.lowerBound }
    return place < count && sentences[self[place]] <= borders.upperBound
  }
}
