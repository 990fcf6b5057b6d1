import JSONText

/// What records came to that were alike, so that the next one of them need not be studied.
///
/// It holds a bounded number of answers and leaves none that could be another one: what an answer
/// depends on is the skeleton of the record and the spans between those of its times that were taken
/// in (``TimeSpans``).
struct TriageMemory {
  /// Records of one skeleton.
  private struct Kin {
    /// The runs whose times were taken in as those of a fact or an error.
    let told: [Int]
    /// The runs whose times are those of something that happened, of which the newest is now.
    let happened: [Int]
    var answers: [[UInt8]: Remembered] = [:]
  }

  /// An answer, with the runs that the ids stand in.
  private struct Remembered {
    let study: TriageCase
    let wabaID: Int?
    let phoneNumberID: Int?
  }

  /// So many skeletons, and so many answers for each, are remembered.
  private static let mostKin = 4096
  private static let mostAnswers = 64
  /// So many times are compared.
  private static let mostTimes = 12

  private var kin: [[UInt8]: Kin] = [:]
  private let telling: Set<[UInt8]>
  /// The moment that the options name.
  private let now: Instant?

  init(provider: Provider, now: Instant?) {
    let ids = provider.appIDs + provider.businessIDs + [Party.metaTestAppID]
    telling = Set(ids.map { Array($0.utf8) })
    self.now = now
  }

  /// The skeleton of a record, or `nil` for one that is not to be remembered.
  func skeleton(of record: [UInt8]) -> RecordSkeleton? {
    guard record.count <= RecordSkeleton.longest,
      let document = try? JSONDocument(parsing: record)
    else { return nil }
    return RecordSkeleton(of: document, telling: telling)
  }

  /// What a record comes to by one that was alike, or `nil` when there was none.
  func recall(_ skeleton: RecordSkeleton) -> TriageCase? {
    guard let kin = kin[skeleton.key],
      let remembered = kin.answers[signature(of: kin, in: skeleton)]
    else { return nil }
    return remembered.study.renamed(
      wabaID: remembered.wabaID.map(skeleton.text),
      phoneNumberID: remembered.phoneNumberID.map(skeleton.text)
    )
  }

  /// Remembers what a record came to, unless it says more than its skeleton can tell again.
  mutating func remember(_ study: TriageCase, _ skeleton: RecordSkeleton, from log: FactLog) {
    guard study.unknownWords.isEmpty, study.problem == nil, !log.holds(.retryAfter) else { return }
    if kin[skeleton.key] == nil {
      guard kin.count < Self.mostKin,
        let told = skeleton.runs(telling: log.toldTimes),
        let happened = skeleton.runs(telling: log.eventTimes),
        told.count + (now == nil ? 1 : 0) <= Self.mostTimes
      else { return }
      kin[skeleton.key] = Kin(told: told, happened: happened)
    }
    guard let known = kin[skeleton.key], known.answers.count < Self.mostAnswers,
      let wabaID = skeleton.place(of: study.wabaID),
      let phoneNumberID = skeleton.place(of: study.phoneNumberID)
    else { return }
    let signature = signature(of: known, in: skeleton)
    kin[skeleton.key]?.answers[signature] = Remembered(
      study: study,
      wabaID: wabaID.run,
      phoneNumberID: phoneNumberID.run
    )
  }

  private func signature(of kin: Kin, in skeleton: RecordSkeleton) -> [UInt8] {
    var times = kin.told.compactMap { skeleton.runs[$0].instant }
    if let moment = now ?? kin.happened.compactMap({ skeleton.runs[$0].instant }).max() {
      times.append(moment)
    }
    return TimeSpans.signature(of: times)
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

  /// The runs in which some times stand, or `nil` when one of them stands in none.
  fileprivate func runs(telling times: Set<Instant>) -> [Int]? {
    let places = runs.indices.filter { index in
      runs[index].instant.map { times.contains($0) } ?? false
    }
    let found = Set(places.compactMap { runs[$0].instant })
    return found.count == times.count ? places : nil
  }
}
