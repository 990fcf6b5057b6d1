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
    var isKnown = [Bool](repeating: false, count: breaks.count)
    for hit in scan.hits { for word in hit.words { isKnown[word] = true } }
    var strangers = [0]
    for index in isKnown.indices {
      let letters = scan.words.letters(of: index)
      let isStranger =
        letters.count >= Self.shortestStranger && !isKnown[index]
        && !letters.contains(where: \.isASCIIDigit)
      strangers.append(strangers[index] + (isStranger ? 1 : 0))
    }
    self.strangers = strangers
    let of = Concept.places["of"]
    // The words behind things that a stranger owns: `proveedor` in "proveedor de internet".
    let owned = Set(
      scan.hits.lazy.filter { hit in
        let owner = hit.words.upperBound
        return hit.concept == of && owner < isKnown.count
          && strangers[owner + 1] > strangers[owner]
          && scan.words.words[owner].before < .clause
      }
      .map(\.words.lowerBound)
    )
    func named(_ concepts: Set<Int>) -> [Int] {
      scan.hits.filter { concepts.contains($0.concept) && !owned.contains($0.words.upperBound) }
        .map(\.words.lowerBound)
    }
    anchors = named(Self.ours)
    hints = named(Self.shared)
  }

  /// Whether the words speak of our matter: it is named in their sentences or in the next ones, or
  /// nothing else is that they could be about.
  ///
  /// One concept alone says too little to go without a name.
  func isOurs(_ words: Range<Int>, isAlone: Bool) -> Bool {
    let borders = (sentences[words.lowerBound] - 1)...(sentences[words.upperBound - 1] + 1)
    if anchors.contains(in: borders, of: sentences) { return true }
    let isHinted = hints.contains(in: borders, of: sentences)
    if isHinted, isFamiliar(words, before: Self.beside, after: Self.beside) { return true }
    return !isAlone && isFamiliar(words, before: Self.subject, after: Self.object)
  }

  /// Whether every word of a stretch and of its clause about it is known.
  private func isFamiliar(_ range: Range<Int>, before: Int, after: Int) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < before, breaks[start] < .clause { start -= 1 }
    while end < breaks.count, end - range.upperBound < after, breaks[end] < .clause { end += 1 }
    return strangers[start] == strangers[end]
  }

  private static let shortestStranger = 4
  /// So many words off stands at most what something is about.
  private static let subject = 8
  private static let object = 4
  /// So many words off stands what belongs to a thing: "permiso de obras".
  private static let beside = 2

  /// What our matter is about.
  private static let ours = places([
    "anchor", "cloud-only", "whatsapp", "waba", "kapso", "number", "portfolio", "with-app",
    "webhook", "platform-menu", "partners-tab", "partner", "provider", "business-verification",
    "display-name", "template", "placeholder", "digits-only", "normal-app", "companion",
    "health", "pin", "token", "existing-app", "existing-account", "web", "reconnect", "identifier",
    "dedicated", "marketing-messages", "advanced-access", "echo-field", "not-on-api", "create-new",
  ])

  /// What our matter has in common with others.
  private static let shared = places([
    "account", "window", "qr", "scan", "app", "from-phone", "message", "first-message", "media",
    "page", "list", "says", "history", "permission", "devices",
  ])

  private static func places(_ ids: [String]) -> Set<Int> {
    Set(ids.compactMap { Concept.places[$0] })
  }
}

extension [Int] {
  /// Whether one of these words, which are in order, stands in one of the sentences.
  fileprivate func contains(in borders: ClosedRange<Int>, of sentences: [Int]) -> Bool {
    let place = partitioningIndex { sentences[$0] >= borders.lowerBound }
    return place < count && sentences[self[place]] <= borders.upperBound
  }
}
