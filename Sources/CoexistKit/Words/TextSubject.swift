/// What a text is about: our matter, or something nobody here knows.
///
/// A situation is read only where the words beside it name the number, WhatsApp, the window or who
/// else has to do with it, or where no unknown word stands that it could be about.
struct TextSubject {
  /// The sentence of each word.
  private let sentences: [Int]
  /// What stands before each word.
  private let breaks: [FoldedWords.Break]
  /// Whether the text names our matter beyond doubt.
  private let isNamed: Bool
  /// The words that name our matter, and those that may, in order.
  private let anchors: [Int]
  private let hints: [Int]
  /// How many words before each one nobody knows: they may be what the text is about.
  private let strangers: [Int]

  init(_ scan: WordScan) {
    sentences = scan.sentences
    breaks = scan.words.words.map(\.before)
    strangers = scan.isStranger.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    let of = Concept.places["of"]
    // The words behind things that a stranger owns: `proveedor` in "proveedor de internet".
    let owned = Set(
      scan.hits.lazy.filter { hit in
        let owner = hit.words.upperBound
        return hit.concept == of && owner < scan.isStranger.count && scan.isStranger[owner]
          && scan.words.words[owner].before < .clause
      }
      .map(\.words.lowerBound)
    )
    func named(_ concepts: Set<Int>) -> [Int] {
      scan.hits.filter { concepts.contains($0.concept) && !owned.contains($0.words.upperBound) }
        .map(\.words.lowerBound)
    }
    anchors = named(Self.ours)
    isNamed = scan.hits.contains { Self.beyondDoubt.contains($0.concept) }
    hints = named(Self.shared)
  }

  /// What a combination says of what it is about.
  enum Naming: Sendable {
    case somethingOfOurs
    /// Only what happened, as "worked", "disconnected".
    case nothing
    /// It is one concept alone.
    case oneConcept
  }

  /// Whether the words speak of our matter: it is named in their sentences, or nearby while no
  /// unknown word stands right beside them, or nothing else is that they could be about.
  ///
  /// One concept alone says too little to go without a name.
  func isOurs(_ words: Range<Int>, _ naming: Naming) -> Bool {
    if !isNamed, strangers[strangers.count - 1] > Self.mostStrangers { return false }
    let own = sentences[words.lowerBound]...sentences[words.upperBound - 1]
    if naming == .somethingOfOurs, anchors.contains(in: own, of: sentences) { return true }
    let near = (own.lowerBound - 1)...(own.upperBound + 1)
    let isNear =
      anchors.contains(in: near, of: sentences) || hints.contains(in: near, of: sentences)
    if isNear, isFamiliar(words, before: Self.beside, after: Self.beside) { return true }
    switch naming {
    case .somethingOfOurs: return isFamiliar(words, before: Self.subject, after: Self.object)
    case .nothing: return isFamiliar(words, before: Self.whole, after: Self.whole)
    case .oneConcept: return false
    }
  }

  /// Whether every word of a stretch and of its clause about it is known.
  private func isFamiliar(_ range: Range<Int>, before: Int, after: Int) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < before, breaks[start] < .clause { start -= 1 }
    while end < breaks.count, end - range.upperBound < after, breaks[end] < .clause { end += 1 }
    return strangers[start] == strangers[end]
  }

  /// So many words off stands at most what something is about.
  private static let subject = 8
  /// A text with more unknown words that names nothing of ours is about something else.
  private static let mostStrangers = 4
  private static let object = 6
  /// A clause is hardly longer.
  private static let whole = 24
  /// So many words off stands what belongs to a thing: "permiso de obras".
  private static let beside = 2

  /// What only our matter is about.
  private static let beyondDoubt = ours.subtracting(
    Concept.set(
      """
      health token identifier companion digits-only create-new
      """
    )
  ).union(Concept.set("qr"))

  /// What our matter is about.
  private static let ours = Concept.set(
    """
    anchor cloud-only whatsapp waba kapso number portfolio with-app webhook platform-menu \
    partners-tab partner provider business-verification display-name template placeholder \
    digits-only normal-app companion health pin token existing-app existing-account web \
    identifier dedicated marketing-messages advanced-access echo-field not-on-api \
    create-new
    """
  )

  /// What our matter has in common with others.
  private static let shared = Concept.set(
    """
    account window qr scan app from-phone message first-message media page list says history \
    permission devices reconnect
    """
  )

  /// What does something in our matter.
  static let subjects = ours.union(shared).subtracting(Concept.set("devices media history"))
  /// Things of which every matter has some: times, persons, what is old.
  static let nameless = Concept.set(
    """
    since later there old past person just-now now today-only option ordinary current only \
    other limit midway more nothing already found must chosen unknown tries browser access \
    name wait-told
    """
  )
}

extension [Int] {
  /// Whether one of these words, which are in order, stands in one of the sentences.
  fileprivate func contains(in borders: ClosedRange<Int>, of sentences: [Int]) -> Bool {
    let place = partitioningIndex { sentences[$0] >= borders.lowerBound }
    return place < count && sentences[self[place]] <= borders.upperBound
  }
}
