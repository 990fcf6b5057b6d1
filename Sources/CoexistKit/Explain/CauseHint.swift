/// What an error or a symptom alone says for a cause.
///
/// The rules themselves are asked, with nothing but this one fact before them; so a page cannot
/// say anything else than a diagnosis does.
struct CauseHint: Sendable {
  let cause: Cause
  let strength: Strength

  /// How much the fact alone is worth.
  enum Strength: Hashable, Sendable {
    case settles
    case points(Int)
    case heldBack

    var word: String {
      switch self {
      case .settles: "settles it"
      case .points(4...): "strong"
      case .points(2...): "moderate"
      case .points: "weak"
      case .heldBack: "held back"
      }
    }
  }

  /// The causes a row of the catalogue speaks for, in cleanup order.
  static func of(_ row: KnownError) -> [CauseHint] {
    var error = ReportedError(origin: Self.nowhere, provenance: .observed, time: nil)
    error.code = row.code >= 0 ? row.code : nil
    error.subcode = row.subcode >= 0 ? row.subcode : nil
    error.path = row.path.description
    error.message = row.message.utf8CodeUnitCount > 0 ? Untrusted(row.message.description) : nil
    error.entry = row
    var log = FactLog()
    log.add(error)
    let found = of(log.frozen())
    let isAboutLinks = row.category == .ownership || row.category == .partnerSharing
    return found.contains { $0.cause.group == .ownership } && isAboutLinks
      ? found + hidden : found
  }

  /// The causes a symptom speaks for, in cleanup order.
  static func of(_ symptom: Symptom) -> [CauseHint] {
    var log = FactLog()
    log.add(
      Fact(
        key: .symptom,
        value: .word(Untrusted(symptom.id)),
        origin: Self.nowhere,
        provenance: .observed,
        time: nil
      )
    )
    return of(log.frozen())
  }

  private static let nowhere = Origin(text: 0, offset: 0)

  /// What stays when every visible link is gone.
  private static var hidden: [CauseHint] {
    Cause.named(.residualMetaLink).map { [CauseHint(cause: $0, strength: .heldBack)] } ?? []
  }

  private static func of(_ facts: Facts) -> [CauseHint] {
    let found = Cause.all.compactMap { cause -> CauseHint? in
      let yes = cause.weigh(facts).filter { $0.answer.isYes }
      if yes.contains(where: { $0.effect == .settles }) {
        return CauseHint(cause: cause, strength: .settles)
      }
      let points = yes.compactMap { item in
        if case .points(let points) = item.effect { points } else { nil }
      }
      guard let most = points.max(), most > 0 else { return nil }
      return CauseHint(cause: cause, strength: .points(most))
    }
    return found.sorted { $0.place < $1.place }
  }

  /// Screens first, then the order of the cleanup, then the order of the causes.
  private var place: (priority: Int, step: Int, order: Int) {
    let steps = CleanupStep.allCases
    let step = cause.step.flatMap { steps.firstIndex(of: $0) } ?? steps.count
    return (cause.priority, step, Cause.all.firstIndex { $0.id == cause.id } ?? 0)
  }
}

extension [CauseHint] {
  /// The surest first, equal ones in cleanup order.
  var byStrength: [CauseHint] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element.rank, right.element.rank)
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }
}

extension CauseHint {
  fileprivate var rank: Int {
    switch strength {
    case .settles: 0
    case .points(let points): 10 - points
    case .heldBack: 20
    }
  }
}

extension [CauseHint] {
  /// Each cause under its step.
  var items: [Explanation.Item] {
    map { hint in
      Explanation.Item(
        label: hint.cause.stepWord,
        text: "\(hint.cause.id.id), \(hint.strength.word)"
      )
    }
  }

  /// The signs of the causes that lean the most, each under its cause's step.
  func signs(_ which: (Cause) -> [Sign]) -> [Explanation.Item] {
    let strongest = Set(byStrength.prefix(4).map(\.cause.id))
    return filter { strongest.contains($0.cause.id) }.map { hint in
      let words = which(hint.cause).prefix(count > 2 ? 1 : 2).map(\.words)
      return Explanation.Item(label: hint.cause.stepWord, text: words.joined(separator: "; "))
    }
  }
}
