/// Everything the program knows, in a stable order, as a document.
extension Document {
  static var rules: Document {
    let codes = KnownError.all.map { row in
      let cause = row.indicates.map { "; \($0.id), \(row.weight.words)" } ?? ""
      return Item(
        label: .code("\(row.key)"),
        spans: [.plain("\(row.title); \(row.owner.id), \(row.retry.id)\(cause)")]
      )
    }
    let symptoms = Symptom.allCases.map { symptom in
      let causes = CauseHint.of(symptom).map { "\($0.cause.id.id) (\($0.strength.word))" }
      let hints = causes.isEmpty ? "" : "; speaks for \(causes.joined(separator: ", "))"
      return Item(label: .code(symptom.id), spans: [.plain(symptom.words + hints)])
    }
    func known(_ id: String, _ title: String) -> Item {
      Item(label: .code(id), spans: [.plain(title)])
    }
    var blocks: [Block] = [.heading("Causes")] + Cause.all.flatMap(Self.blocks)
    blocks.add("Steps", CleanupStep.allCases.map(Self.item))
    blocks.add("Codes", codes)
    blocks.add("Symptoms", symptoms)
    blocks.add("Known limitations", Limitation.all.map { known($0.id, $0.title) })
    blocks.add("Advice", ModeCard.advice.map { known($0.id, $0.title) })
    return Document(title: "The rules of coexist", blocks: blocks, provenance: Version.line)
  }

  private static func blocks(of cause: Cause) -> [Block] {
    let title = Provider.kapso.fill(cause.title)
    let facts = "\(cause.group.id), \(cause.stepWord), \(cause.owner.id)"
    let codes = KnownError.all.filter { $0.indicates == cause.id }
      .map { "\($0.key) (\($0.weight.words))" }
    let rows = cause.signsByEffect + (codes.isEmpty ? [] : [("codes", codes)])
    let items = rows.map { word, ids in
      Item(label: .plain(word), spans: [.plain(ids.joined(separator: ", "))])
    }
    return [
      .heading("`\(cause.id.id)`", level: 2), .paragraph([.plain("\(title); \(facts).")]),
      .list(items),
    ]
  }

  private static func item(_ step: CleanupStep) -> Item {
    let card = step.card
    let number = step.number.map { "step \($0), " } ?? ""
    let place = Provider.kapso.fill(card.place)
    let title = "\(number)\(step.owner.id): \(Provider.kapso.fill(card.title))"
    return Item(
      label: .code(step.id),
      spans: [.plain(place.isEmpty ? title : "\(title) (\(place))")]
    )
  }
}

extension ModeCard {
  static var advice: [ModeCard] { all.filter { $0.kind == .advice } }
}

extension ErrorWeight {
  /// What a payload with the code is worth, as the causes' pages say it.
  var words: String { self == .settles ? "settles" : "+\(id)" }
}

extension Cause {
  /// Who acts: by the step, else by the remedy.
  var owner: Owner { step?.owner ?? remedy.owner }

  /// The ids of its signs under what a yes does, in the order of the card.
  fileprivate var signsByEffect: [(word: String, signs: [String])] {
    let fixed = [("requires", requires), ("settles", settledBy), ("rules out", ruledOutBy)]
    let weighed = Set(signs.map(\.points)).sorted(by: >).map { points in
      (points.signed, signs.filter { $0.points == points }.map(\.sign))
    }
    return (fixed + weighed).filter { !$0.1.isEmpty }.map { ($0, $1.map(\.id)) }
  }
}
