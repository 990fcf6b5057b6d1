import JSONText

/// What the diagnosis of a case depends on, without its ids and times: equal for facts that it takes
/// for the same.
///
/// Facts are written down one after the other, ids and times left out as of a record
/// (``RecordSkeleton``). What is kept of the times is how they lie to each other (``TimeSpans``), of
/// ids and words of one kind which comes first by their bytes. Events, notices and actions are
/// told to readers and weighed by no rule.
struct FactSkeleton {
  let digest: BytesDigest
  /// The facts as they were written down.
  let texts: RecordSkeleton

  /// More times are not compared.
  private static let mostTimes = 16

  /// `nil` for facts that are not to be remembered: of case files, of recordings, and too many.
  init?(of parts: Facts.Parts, telling: [[UInt8]]) {
    guard parts.headers.isEmpty, parts.sightings.isEmpty, parts.attachments.isEmpty else {
      return nil
    }
    let written = WrittenFacts(parts)
    guard let texts = RecordSkeleton(of: written.bytes, telling: telling) else { return nil }
    var times: [Instant] = []
    for time in texts.runs.lazy.compactMap(\.instant) where !times.contains(time) {
      times.append(time)
    }
    guard times.count <= Self.mostTimes else { return nil }
    self.texts = texts
    digest = BytesDigest(
      texts.key + TimeSpans.signature(of: times) + [0xFF] + written.order(besides: texts.runs)
    )
  }
}

/// Facts as bytes that tell them from all others.
private struct WrittenFacts {
  private(set) var bytes: [UInt8] = []
  /// Where texts stand whose order among those of their kind may matter.
  private var rivals: [(kind: Int, range: Range<Int>)] = []

  init(_ parts: Facts.Parts) {
    bytes.reserveCapacity(1024)
    put(parts.suppliedNow ?? parts.newestEvent)
    for error in parts.errors { put(error) }
    put(parts.claims)
    for step in parts.steps { put(step) }
    for identifier in parts.identifiers { put(identifier) }
  }

  /// For each two texts of a kind of which one is left out, which comes first.
  func order(besides runs: [RecordSkeleton.Run]) -> [UInt8] {
    var order: [UInt8] = []
    let varies = rivals.map { rival in runs.contains { $0.range.overlaps(rival.range) } }
    for (index, rival) in rivals.enumerated() {
      for (other, before) in rivals[..<index].enumerated()
      where before.kind == rival.kind && (varies[index] || varies[other]) {
        let isLess = bytes[before.range].lexicographicallyPrecedes(bytes[rival.range])
        order.append(isLess ? 1 : bytes[before.range] == bytes[rival.range] ? 2 : 3)
      }
    }
    return order
  }

  // MARK: Facts

  private mutating func put(_ error: ReportedError) {
    begin(1)
    for number in [error.code, error.subcode, error.count] { put(number) }
    if let entry = error.entry { bytes += entry.key.utf8 }
    put(error.fbtraceID, kind: -1)
    for text in [
      error.word, error.message, error.quote, error.details, error.title, error.userTitle,
      error.userMessage, Untrusted(error.path),
    ] { put(text) }
    put(error.isTransient ? 1 : 0)
    put(error.isContradicted ? 1 : 0)
    put(error.provenance)
    for time in [error.ownTime, error.capturedAt, error.date] { put(time) }
  }

  private mutating func put(_ claims: [Fact]) {
    var places: [Origin: Int] = [:]
    for (index, fact) in claims.enumerated() {
      begin(2)
      put(fact.key.rawValue)
      put(fact.value, kind: fact.key.rawValue)
      put(fact.provenance)
      put(fact.time)
      put(fact.subject, kind: fact.key.rawValue)
      put(fact.isWhole ? 1 : 0)
      put(fact.hasUnreadTime ? 1 : 0)
      // Facts of one node belong together.
      let place = places[fact.origin] ?? index
      if place == index { places[fact.origin] = index }
      put(place)
    }
  }

  private mutating func put(_ value: FactValue, kind: Int) {
    switch value {
    case .absent: put(0)
    case .flag(let flag): put(flag ? 1 : 2)
    case .number(let number):
      put(3)
      put(number)
    case .time(let time):
      put(4)
      put(time)
    case .word(let word):
      put(5)
      put(word, kind: kind)
    case .party(let party):
      put(6)
      put(party, kind: kind)
    case .parties(let parties):
      put(7)
      put(parties.count)
      for party in parties { put(party, kind: kind) }
    }
  }

  private mutating func put(_ party: Party, kind: Int) {
    put(party.name, kind: kind)
    put(party.id, kind: kind)
  }

  private mutating func put(_ step: StepReport) {
    begin(3)
    put(CleanupStep.allCases.firstIndex(of: step.step))
    put(StepReport.Outcome.allCases.firstIndex(of: step.outcome))
    put(step.isSeen ? 1 : 0)
    put(step.evidence == .capture ? 1 : 0)
    put(step.time)
    put(step.what)
    put(step.actor)
  }

  private mutating func put(_ identifier: Identifier) {
    begin(4)
    let kind = IdentifierKey.allCases.firstIndex(of: identifier.key) ?? 0
    put(kind)
    put(identifier.value, kind: 1000 + kind)
    if identifier.key == .displayPhoneNumber {
      put(Int(identifier.value.reading { RecordSkeleton.country(of: $0.utf8) }))
    }
    put(identifier.provenance)
    put(identifier.isListed ? 1 : 0)
    put(identifier.time)
  }

  // MARK: Bytes

  private mutating func begin(_ kind: UInt8) {
    bytes.append(0xFE)
    bytes.append(0x80 + kind)
  }

  /// Digits that nobody takes for those of an id.
  private mutating func put(_ number: Int?) {
    bytes.append(0xFE)
    guard let number else { return }
    bytes += String(number).utf8.lazy.map { $0 | 0x80 }
  }

  private mutating func put(_ time: Instant?) {
    bytes.append(0xFE)
    if let time { bytes += String(time.seconds).utf8 }
  }

  private mutating func put(_ provenance: Provenance) {
    bytes.append(0xFE)
    bytes += provenance.id.utf8
  }

  /// A text of a kind, or of none whose order matters.
  private mutating func put(_ text: Untrusted?, kind: Int? = nil) {
    bytes.append(0xFE)
    guard let text else { return }
    bytes.append(0x22)
    let start = bytes.count
    text.reading { bytes += $0.utf8 }
    if let kind { rivals.append((kind, start..<bytes.count)) }
    bytes.append(0x22)
  }
}
