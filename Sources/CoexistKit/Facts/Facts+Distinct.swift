/// What was told more than once, each thing once.
extension Identifier {
  /// Each distinct value once, from the most trusted source and of those the latest.
  static func distinct(
    _ read: [Identifier],
    seenAgain sightings: [String: Instant]
  ) -> [Identifier] {
    var places: [String: Int] = [:]
    var found: [Identifier] = []
    for identifier in read {
      let identity = identifier.identity
      guard let known = places[identity] else {
        places[identity] = found.count
        found.append(identifier)
        continue
      }
      found[known].merge(identifier)
    }
    for (identity, time) in sightings {
      if let known = places[identity] { found[known].sighted(at: time) }
    }
    return found.withoutMistakenKinds.ordered(by: \.order)
  }
}

extension [Identifier] {
  /// Without the ids that a path or a line takes for another kind of object than the object itself
  /// says: a phone number asked for templates is no WABA.
  fileprivate var withoutMistakenKinds: [Identifier] {
    let kinds: Set<IdentifierKey> = [.phoneNumberID, .wabaID]
    var best: [Untrusted: Provenance] = [:]
    for id in self where kinds.contains(id.key) {
      best[id.value] = Swift.max(best[id.value] ?? .notes, id.provenance)
    }
    return filter { id in
      !kinds.contains(id.key) || id.provenance > .text
        || best[id.value].map { $0 == id.provenance } ?? true
    }
  }
}

extension Event {
  /// Events of the same words as one, the newest last.
  static func merged(_ read: [Event]) -> [Event] {
    var places: [[Untrusted?]: Int] = [:]
    var found: [Event] = []
    for event in read {
      if let known = places[event.words] {
        found[known].merge(event)
      } else {
        places[event.words] = found.count
        found.append(event)
      }
    }
    return found.ordered(by: \.order)
  }
}

extension ReportedError {
  /// Reports of one error as one, the newest last.
  ///
  /// One error is what has one identity, one time and one trace; what lacks a time or a trace is
  /// counted with the newest that may be the same.
  static func merged(_ read: [ReportedError]) -> [ReportedError] {
    var places: [Moment: Int] = [:]
    /// What has a trace and no time may be what another report dates.
    var undated: [String: Int] = [:]
    var found: [ReportedError] = []
    let ordered = read.newestFirst(by: \.order)
    // What says more of itself comes first, so that the rest joins what stands there already.
    for isComplete in [
      { $0.time != nil && $0.trace != nil }, { $0.time == nil && $0.trace != nil },
      { $0.time != nil && $0.trace == nil }, { $0.time == nil && $0.trace == nil },
    ] as [(ReportedError) -> Bool] {
      for error in ordered where isComplete(error) {
        let moment = Moment(identity: error.identity, time: error.time, trace: error.trace)
        if let known = places[moment]
          ?? (error.trace == nil ? undated.removeValue(forKey: moment.identity) : nil)
        {
          found[known].merge(error)
          places[moment] = known
          continue
        }
        if error.time == nil { undated[moment.identity] = undated[moment.identity] ?? found.count }
        // What follows and lacks something is counted with the newest.
        for part in moment.parts where places[part] == nil { places[part] = found.count }
        found.append(error)
      }
    }
    return found.ordered(by: \.order)
  }

  /// What tells one call from another: Graph's own mark, or the setup link that the call served.
  var trace: Untrusted? { fbtraceID ?? setupLink }

  private struct Moment: Hashable {
    let identity: String
    let time: Instant?
    let trace: Untrusted?

    /// Itself, and what lacks its time, its trace or both.
    var parts: [Moment] {
      [
        self, Moment(identity: identity, time: nil, trace: trace),
        Moment(identity: identity, time: time, trace: nil),
        Moment(identity: identity, time: nil, trace: nil),
      ]
    }
  }

  /// Takes over what another report of the same error adds.
  private mutating func merge(_ other: ReportedError) {
    // Taken out, so that no copy of the error shares it: it grows with every report.
    var texts = otherTexts
    otherTexts = []
    texts += other.otherTexts
    let (better, worse) = other.provenance > provenance ? (other, self) : (self, other)
    let total = count + other.count
    self = better
    otherTexts = texts
    if worse.origin.text != origin.text { otherTexts.append(worse.origin.text) }
    ownTime = better.ownTime ?? worse.ownTime
    capturedAt = better.capturedAt ?? worse.capturedAt
    date = ownTime ?? later(better.date, worse.date)
    code = better.code ?? worse.code
    subcode = better.subcode ?? worse.subcode
    message = better.message ?? worse.message
    // Where the exact words are known, no line needs to stand for them.
    quote = message == nil ? better.quote ?? worse.quote : nil
    details = better.details ?? worse.details
    title = better.title ?? worse.title
    userTitle = better.userTitle ?? worse.userTitle
    userMessage = better.userMessage ?? worse.userMessage
    fbtraceID = better.fbtraceID ?? worse.fbtraceID
    contrary = better.contrary ?? worse.contrary
    isContradicted = better.isContradicted || worse.isContradicted
    isOfOlderMail = better.isOfOlderMail && worse.isOfOlderMail
    count = total
  }
}

extension [ReportedError] {
  /// The same, where of the errors of Meta's window at different times the newest tell the present.
  ///
  /// An older one is a hint at the root: the customer passed the screen on which it stood. Of a
  /// refused history any later error does: the refusal asks for nothing, and is not why somebody comes.
  var withHints: [ReportedError] {
    func newest(_ counts: (ReportedError) -> Bool) -> Instant? {
      filter(counts).compactMap(\.time).max()
    }
    let (connection, whichever) = (newest(\.isOfConnection), newest { _ in true })
    func isRecent(_ error: ReportedError) -> Bool {
      guard let newest = error.isOfConnection ? connection : whichever, let time = error.time else {
        return true
      }
      return time.adding(minutes: Facts.sameAttempt) >= newest
    }
    let present = Set(filter(isRecent).map(\.identity))
    return map { error in
      var error = error
      error.isSuperseded =
        (error.isOfConnection || error.entry?.category == .historySync) && !isRecent(error)
        && !present.contains(error.identity)
      return error
    }
  }
}
