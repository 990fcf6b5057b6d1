/// What was told more than once, each thing once.
extension Identifier {
  /// Each distinct value where it was seen best: by the most trusted eyes, then the latest.
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
    return found.ordered(by: \.order)
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
  /// One error is what has one identity and one time; what has no time is counted with the newest.
  static func merged(_ read: [ReportedError]) -> [ReportedError] {
    struct Moment: Hashable {
      let identity: String
      let time: Instant?
    }
    var places: [Moment: Int] = [:]
    var newest: [String: Int] = [:]
    var found: [ReportedError] = []
    let ordered = read.newestFirst(by: \.order)
    // What has no time of its own joins what stands there already.
    for error in ordered.filter({ $0.time != nil }) + ordered.filter({ $0.time == nil }) {
      let identity = error.identity
      let moment = Moment(identity: identity, time: error.time)
      if let known = places[moment] ?? (error.time == nil ? newest[identity] : nil) {
        found[known].merge(error)
      } else {
        places[moment] = found.count
        newest[identity] = newest[identity] ?? found.count
        found.append(error)
      }
    }
    return found.ordered(by: \.order)
  }

  /// Takes over what another report of the same error adds.
  private mutating func merge(_ other: ReportedError) {
    let (better, worse) = other.provenance > provenance ? (other, self) : (self, other)
    let total = count + other.count
    self = better
    ownTime = better.ownTime ?? worse.ownTime
    capturedAt = better.capturedAt ?? worse.capturedAt
    date = ownTime ?? later(better.date, worse.date)
    code = better.code ?? worse.code
    subcode = better.subcode ?? worse.subcode
    message = better.message ?? worse.message
    quote = better.quote ?? worse.quote
    details = better.details ?? worse.details
    title = better.title ?? worse.title
    userTitle = better.userTitle ?? worse.userTitle
    userMessage = better.userMessage ?? worse.userMessage
    fbtraceID = better.fbtraceID ?? worse.fbtraceID
    isContradicted = better.isContradicted || worse.isContradicted
    count = total
  }
}
