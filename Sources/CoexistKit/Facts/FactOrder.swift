/// The place of a fact among others of its kind: by time, then by trust, then by what it says.
///
/// The newest stands last. What has no time stands first, but for what the agent says now. Two facts
/// of the same place say the same.
struct FactOrder: Comparable {
  /// An answer that is given now, with `--set` or in an interview: newer than all that was captured.
  var isSaidNow = false
  var time: Instant?
  /// When somebody wrote it down, for facts without a time.
  var recorded: Instant?
  var trust = Provenance.notes
  var content: [UInt8] = []

  static func < (left: Self, right: Self) -> Bool {
    if left.isSaidNow != right.isSaidNow { return right.isSaidNow }
    if left.time != right.time { return precedes(left.time, right.time) }
    if left.recorded != right.recorded { return precedes(left.recorded, right.recorded) }
    if left.trust != right.trust { return left.trust < right.trust }
    return left.content.lexicographicallyPrecedes(right.content)
  }

  private static func precedes(_ left: Instant?, _ right: Instant?) -> Bool {
    guard let right else { return false }
    return left.map { $0 < right } ?? true
  }
}

extension Array {
  /// The elements by an order, the newest last; those that say the same stay as they were read.
  func ordered(by order: (Element) -> FactOrder) -> [Element] {
    ordered(by: order) { $0 < $1 }
  }

  /// The same, the newest first.
  func newestFirst(by order: (Element) -> FactOrder) -> [Element] {
    ordered(by: order) { $0 > $1 }
  }

  private func ordered(
    by order: (Element) -> FactOrder,
    _ precedes: (FactOrder, FactOrder) -> Bool
  ) -> [Element] {
    guard count > 1 else { return self }
    let keyed = enumerated().map { (place: order($0.element), offset: $0.offset) }
    let sorted = keyed.sorted { left, right in
      left.place == right.place ? left.offset < right.offset : precedes(left.place, right.place)
    }
    return sorted.map { self[$0.offset] }
  }
}

/// The bytes of what a fact says, one part after the other, for a total order.
struct FactContent {
  private(set) var bytes: [UInt8] = []

  init(_ texts: Untrusted?...) { for text in texts { add(text) } }

  /// Adds texts, each or its absence; what is absent stands first.
  mutating func add(_ texts: Untrusted?...) {
    for text in texts { add(text) }
  }

  private mutating func add(_ text: Untrusted?) {
    guard let text else { return bytes.append(0) }
    bytes.append(1)
    text.reading { bytes += $0.utf8 }
    bytes.append(0)
  }

  mutating func add(_ number: Int?) {
    guard let number else { return bytes.append(0) }
    bytes.append(1)
    // The sign bit turned over puts negative numbers first.
    let ordered = UInt64(bitPattern: Int64(number)) ^ 1 << 63
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: ordered >> UInt64(shift)))
    }
  }
}

extension Fact {
  /// Whether the agent says it now, with `--set` or in an interview.
  var isSaidNow: Bool { provenance == .supplied && time == nil }

  /// Of two looks of one moment the one that shows trouble is the newer one.
  var order: FactOrder {
    var content = FactContent()
    switch value {
    case .absent: content.add(0)
    case .flag(let flag): content.add(flag ? 1 : 2)
    case .number(let number):
      content.add(3)
      content.add(number)
    case .time(let time):
      content.add(4)
      content.add(time.seconds)
    case .word(let word):
      content.add(5)
      content.add(word)
    case .party(let party):
      content.add(6)
      content.add(party)
    case .parties(let parties):
      content.add(7)
      content.add(parties.count)
      for party in parties { content.add(party) }
    }
    content.add(subject)
    content.add(isWhole ? 1 : 0)
    return FactOrder(
      isSaidNow: isSaidNow,
      time: time,
      recorded: time == nil ? recorded : nil,
      trust: provenance,
      content: content.bytes
    )
  }
}

extension FactContent {
  mutating func add(_ party: Party) { add(party.name, party.id) }
}

extension ReportedError {
  var order: FactOrder {
    var content = FactContent()
    content.add(code)
    content.add(subcode)
    content.add(word, message, quote, details, title, userTitle, userMessage, trace)
    return FactOrder(time: date, trust: provenance, content: content.bytes)
  }
}

extension StepReport {
  var order: FactOrder {
    var content = FactContent()
    content.add(CleanupStep.allCases.firstIndex(of: step))
    content.add(StepReport.Outcome.allCases.firstIndex(of: outcome))
    content.add(what, actor)
    return FactOrder(time: time, trust: isSeen ? .observed : .reported, content: content.bytes)
  }
}

extension ActionReport {
  var order: FactOrder { FactOrder(time: time, content: FactContent(action, actor).bytes) }
}

extension Identifier {
  var order: FactOrder {
    FactOrder(time: time, trust: provenance, content: FactContent(value).bytes)
  }
}

extension Event {
  var order: FactOrder {
    var content = FactContent(field, name, version)
    content.add(times?.lowerBound.seconds)
    return FactOrder(time: times?.upperBound, content: content.bytes)
  }
}

extension Attachment {
  var order: FactOrder {
    var content = FactContent(file)
    content.add(Shows.allCases.firstIndex(of: shows))
    return FactOrder(content: content.bytes)
  }
}

extension CaseHeader {
  var order: FactOrder {
    var content = FactContent(
      id,
      customer,
      providerName,
      providerAppID.map { Untrusted($0) },
      providerBusinessID.map { Untrusted($0) }
    )
    content.add(zone?.seconds)
    return FactOrder(isSaidNow: origin == nil, time: time, content: content.bytes)
  }
}
