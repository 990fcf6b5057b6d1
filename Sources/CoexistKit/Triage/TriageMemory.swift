import JSONText

/// What records came to that were alike, so that the next one of them need not be studied.
///
/// It holds a bounded number of answers and leaves none that could be another one: what an answer
/// depends on is the skeleton of the record and the spans between those of its times that were taken
/// in (``TimeSpans``).
struct TriageMemory {
  /// Records of one skeleton.
  private struct Pattern {
    /// The runs whose times were taken in as those of a fact or an error.
    let told: [Int]
    /// The runs whose times are those of something that happened, of which the newest is now.
    let happened: [Int]
    /// What stands in facts or ids of one kind, which are sorted.
    let rivals: [[RecordSkeleton.Text]]
    /// The phone numbers of the case.
    let phones: [RecordSkeleton.Text]
  }

  /// What an answer depends on.
  private struct AnswerKey: Hashable {
    let skeleton: BytesDigest
    /// How its times lie to each other, and its rivals.
    let order: BytesDigest
  }

  /// An answer, with the runs that the ids stand in.
  private struct Remembered {
    private let study: TriageCase
    private let wabaID: Int?
    private let phoneNumberID: Int?

    /// `nil` where an id was put together from something.
    init?(_ study: TriageCase, by skeleton: RecordSkeleton) {
      guard let wabaID = skeleton.place(of: study.wabaID),
        let phoneNumberID = skeleton.place(of: study.phoneNumberID)
      else { return nil }
      self.study = study
      self.wabaID = wabaID.run
      self.phoneNumberID = phoneNumberID.run
    }

    /// The same with the ids of a record that is alike.
    func study(by skeleton: RecordSkeleton) -> TriageCase {
      study.renamed(
        wabaID: wabaID.map(skeleton.text),
        phoneNumberID: phoneNumberID.map(skeleton.text)
      )
    }
  }

  /// So many times are compared.
  private static let mostTimes = 12

  /// Skeletons that came once: what comes only once is not worth more.
  private var seen = Recent<BytesDigest, Bool>(most: 4096)
  private var patterns = Recent<BytesDigest, Pattern>(most: 1024)
  private var answers = Recent<AnswerKey, Remembered>(most: 2048)
  private let telling: [[UInt8]]
  /// The moment that the options name.
  private let now: Instant?

  init(provider: Provider, now: Instant?) {
    let ids = provider.appIDs + provider.businessIDs + [Party.metaTestAppID]
    telling = ids.map { Array($0.utf8) }
    self.now = now
  }

  /// The skeleton of a record, or `nil` for one that is not to be remembered.
  func skeleton(of record: [UInt8]) -> RecordSkeleton? {
    RecordSkeleton(of: record, telling: telling)
  }

  /// What a record comes to by one that was alike, or `nil` when there was none.
  mutating func recall(_ skeleton: RecordSkeleton) -> TriageCase? {
    guard let pattern = patterns.value(for: skeleton.digest) else { return nil }
    return answers.value(for: answerKey(of: pattern, skeleton)).map { $0.study(by: skeleton) }
  }

  /// Remembers what a record came to, unless it says more than its skeleton can tell again.
  mutating func remember(_ study: TriageCase, _ skeleton: RecordSkeleton, from log: FactLog) {
    guard study.unknownWords.isEmpty, study.problem == nil, !log.tellsWait,
      let remembered = Remembered(study, by: skeleton),
      let pattern = pattern(of: skeleton, from: log)
    else { return }
    answers.insert(remembered, for: answerKey(of: pattern, skeleton))
  }

  /// What is known of the records of a skeleton, from the second one on.
  private mutating func pattern(of skeleton: RecordSkeleton, from log: FactLog) -> Pattern? {
    if let known = patterns.value(for: skeleton.digest) { return known }
    guard seen.value(for: skeleton.digest) ?? false else {
      seen.insert(true, for: skeleton.digest)
      return nil
    }
    guard (try? JSONDocument(parsing: skeleton.bytes)) != nil,
      let told = skeleton.runs(telling: log.toldTimes),
      let happened = skeleton.runs(telling: log.eventTimes),
      let rivals = skeleton.texts(of: log.rivals),
      let phones = skeleton.texts(of: [log.phoneNumbers]),
      told.count < Self.mostTimes
    else { return nil }
    let new = Pattern(
      told: told,
      happened: happened,
      rivals: rivals,
      phones: phones.flatMap { $0 }
    )
    patterns.insert(new, for: skeleton.digest)
    return new
  }

  private func answerKey(of pattern: Pattern, _ skeleton: RecordSkeleton) -> AnswerKey {
    var times = pattern.told.compactMap { skeleton.runs[$0].instant }
    if let moment = now ?? pattern.happened.compactMap({ skeleton.runs[$0].instant }).max() {
      times.append(moment)
    }
    let order =
      TimeSpans.signature(of: times) + pattern.rivals.flatMap(skeleton.order)
      + pattern.phones.compactMap(skeleton.country)
    return AnswerKey(skeleton: skeleton.digest, order: BytesDigest(order))
  }
}

extension RecordSkeleton {
  /// Where an id of a record stands.
  fileprivate enum Place {
    case run(Int)
    /// In what all records of the skeleton have.
    case skeleton

    var run: Int? { if case .run(let run) = self { run } else { nil } }
  }

  /// `nil` for digits that stand nowhere as they are: they were put together from something.
  fileprivate func place(of id: Untrusted?) -> Place? {
    guard let id else { return .skeleton }
    let text = id.reading { Array($0.utf8) }
    if let run = runs.firstIndex(where: { $0.isNumber && bytes[$0.range].elementsEqual(text) }) {
      return .run(run)
    }
    return text.count < 10 || key.offset(of: text) != nil ? .skeleton : nil
  }

  /// A text in a fact: a run, or one that all records of the skeleton have.
  enum Text {
    case run(Int)
    case fixed([UInt8])
  }

  /// Where texts stand; `nil` when one of them holds a run among other words.
  fileprivate func texts(of groups: [[Untrusted]]) -> [[Text]]? {
    var all: [[Text]] = []
    for group in groups {
      var texts: [Text] = []
      for words in group {
        let text = words.reading { Array($0.utf8) }
        if let run = runs.firstIndex(where: { bytes[$0.range].elementsEqual(text) }) {
          texts.append(.run(run))
        } else if key.offset(of: text) != nil {
          texts.append(.fixed(text))
        } else {
          return nil
        }
      }
      all.append(texts)
    }
    return all
  }

  /// The country of a phone number, `nil` where all records of the skeleton have the same number.
  fileprivate func country(of phone: Text) -> UInt8? {
    if case .run(let run) = phone { country(of: run) } else { nil }
  }

  /// In which order some texts stand by their bytes.
  fileprivate func order(of texts: [Text]) -> [UInt8] {
    func bytes(_ text: Text) -> ArraySlice<UInt8> {
      switch text {
      case .run(let run): self.bytes[runs[run].range]
      case .fixed(let fixed): fixed[...]
      }
    }
    return texts.indices.sorted { bytes(texts[$0]).lexicographicallyPrecedes(bytes(texts[$1])) }
      .map { UInt8(truncatingIfNeeded: $0) }
  }

  /// The runs in which some times stand, or `nil` when one of them stands in none.
  fileprivate func runs(telling times: Set<Instant>) -> [Int]? {
    let places = runs.indices.filter { index in
      runs[index].instant.map { times.contains($0) } ?? false
    }
    let found = Set(places.compactMap { runs[$0].instant })
    return found.count == times.count ? places : nil
  }
}
