/// What the facts say about one cause: how sure, how many points, and every row behind it.
struct Finding: Sendable {
  let cause: Cause
  let status: Status
  let points: Int
  /// How many groups of evidence speak for the cause.
  let groups: Int
  let rows: [Row]
  /// What nobody has said yet and could be asked, in the order of the cause's card.
  let missing: [FactKey]
  /// Whether facts of equal trust say opposite things.
  let isInConflict: Bool

  /// One piece of evidence and what it counts.
  struct Row: Sendable {
    enum Effect: Hashable, Sendable {
      case settles
      case rulesOut
      case points(Int)
      /// Counted half, because a confirmed cause already explains it.
      case halved(Int)
      /// Would count, but a stronger row of the same origin does already.
      case copy
    }

    let effect: Effect
    let evidence: Evidence
  }
}

extension Finding {
  /// Settles, rules out or counts one cause; `nil` when nothing of it was seen.
  ///
  /// `explained` holds the groups of symptoms that a confirmed cause already explains; with
  /// `isAnswered` another cause explains why a look and an error differ.
  init?(
    of cause: Cause,
    in weighed: [Weighed],
    explained: Set<String> = [],
    isAnswered: Bool = false
  ) {
    let seen = weighed.filter(\.makesRow)
    guard !seen.isEmpty else { return nil }
    let settling = seen.filter { $0.effect == .settles }.flatMap(\.affirmed)
    // Of two looks the newer one counts; which was the older, a warning says.
    let newest = settling.lazy.filter(\.isLook).compactMap(\.time).max()
    let excluding = seen.filter { $0.effect == .rulesOut }.flatMap(\.affirmed).filter { look in
      guard let newest, let time = look.time, !look.isDeed else { return true }
      return time >= newest
    }
    let settled = settling.contains(where: \.settles)
    let excluded = excluding.contains(where: \.settles)
    let conflict =
      excluded && !isAnswered
      && settling.contains { $0.settles && $0.conflicts(with: excluding.filter(\.settles)) }

    var rows: [Row] = []
    var tally = PointTally(explained: explained)
    for evidence in settling {
      let weight = tally.count(Self.asStrong, evidence)
      rows.append(
        Row(effect: evidence.settles ? .settles : weight, evidence: evidence)
      )
    }
    for evidence in excluding {
      let weight = tally.count(-Self.asStrong, evidence)
      rows.append(
        Row(effect: evidence.settles ? .rulesOut : weight, evidence: evidence)
      )
    }
    for (points, place) in Self.counted(seen) {
      for evidence in seen[place].affirmed {
        rows.append(Row(effect: tally.count(points, evidence), evidence: evidence))
      }
    }
    let isHeldBack = weighed.contains { $0.effect == .requires && !$0.answer.isYes }
    if rows.allSatisfy({ $0.evidence.isAgainst(rows: weighed) }) && !excluded { return nil }

    self.cause = cause
    self.rows = rows
    points = tally.total
    groups = tally.groups
    isInConflict = conflict
    missing = weighed.compactMap { $0.answer.isUnknown ? $0.asks : nil }
    status =
      if isHeldBack {
        .heldBack
      } else if conflict {
        .likely
      } else if excluded {
        .ruledOut
      } else if settled {
        .confirmed
      } else {
        Self.status(points: tally.total)
      }
  }

  /// What counts by points, the strongest first, so that a copy is the weaker one.
  private static func counted(_ seen: [Weighed]) -> [(points: Int, place: Int)] {
    let counted = seen.indices.compactMap { place in
      if case .points(let points) = seen[place].effect { (points, place) } else { nil }
    }
    return counted.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
  }

  /// A settling sign that may not settle (prose, hearsay) counts as a strong one, up to its cap.
  private static let asStrong = 4

  /// From so many points on a cause is likely.
  fileprivate static let likely = 4

  private static func status(points: Int) -> Status {
    switch points {
    case likely...: .likely
    case 1..<likely: .possible
    default: .unlikely
    }
  }
}

/// Adds points so that copies of one observation count once.
private struct PointTally {
  let explained: Set<String>
  private var strongest: [String: Int] = [:]
  /// Groups of which nothing was seen: somebody says so.
  private var hearsay: Set<String> = []
  private var against: [String: Int] = [:]
  /// Whether a report that contradicts itself speaks for the cause.
  private var isInDoubt = false
  /// Whether anything that was seen and is without contradiction speaks for it.
  private var isSeen = false

  init(explained: Set<String>) {
    self.explained = explained
  }

  mutating func count(_ points: Int, _ evidence: Evidence) -> Finding.Row.Effect {
    let most = evidence.isContradicted ? 2 : evidence.provenance.most
    let capped = max(-most, min(most, points))
    guard capped > 0 else {
      let before = against[evidence.group] ?? 0
      against[evidence.group] = min(before, capped)
      return .points(capped)
    }
    let isExplained = evidence.isSymptom && explained.contains(evidence.group)
    let value = isExplained ? capped / 2 : capped
    if let before = strongest[evidence.group], before >= value { return .copy }
    strongest[evidence.group] = value
    if evidence.isContradicted {
      isInDoubt = true
    } else if evidence.provenance.settles {
      isSeen = true
    }
    if evidence.provenance.isHearsay {
      hearsay.insert(evidence.group)
    } else {
      hearsay.remove(evidence.group)
    }
    return isExplained ? .halved(value) : .points(value)
  }

  /// What is only said, however often, makes a cause no more than possible by itself, and so does a
  /// report that contradicts itself.
  var total: Int {
    let said = hearsay.reduce(0) { $0 + (strongest[$1] ?? 0) }
    let all = strongest.values.reduce(0, +)
    let speaking = all - said + min(said, Finding.likely - 1)
    return (isInDoubt && !isSeen ? min(speaking, Finding.likely - 1) : speaking)
      + against.values.reduce(0, +)
  }

  var groups: Int { strongest.count }
}

extension Weighed {
  /// The evidence of a yes.
  fileprivate var affirmed: [Evidence] { answer.isYes ? answer.evidence : [] }

  /// Whether something was seen that counts one way or the other.
  fileprivate var makesRow: Bool { effect != .requires && !affirmed.isEmpty }
}

extension Evidence {
  fileprivate var settles: Bool { provenance.settles && !isContradicted }

  /// Whether somebody saw it at a place: it is neither an error nor what people complain of.
  fileprivate var isLook: Bool { settles && !isError && !isSymptom }

  /// Whether it stands against looks at the same thing: a look beats a symptom, and an error or
  /// another look that came before it.
  fileprivate func conflicts(with looks: [Evidence]) -> Bool {
    guard isError || !isSymptom else { return false }
    return !looks.contains { look in
      guard let seen = look.time else { return isError && look.provenance == .supplied }
      return (isError ? failed : time).map { $0 < seen } ?? false
    }
  }

  /// Whether it only ever speaks against the cause.
  fileprivate func isAgainst(rows: [Weighed]) -> Bool {
    rows.allSatisfy { item in
      guard item.answer.evidence.contains(self) else { return true }
      if case .points(let points) = item.effect { return points < 0 }
      return item.effect == .rulesOut
    }
  }
}
