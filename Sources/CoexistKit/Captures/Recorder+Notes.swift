import JSONText

/// Warnings about what is not quite JSON.
extension Recorder {
  /// One warning for each thing that had to be forgiven, at most a few of a kind.
  mutating func noteForgiven(_ reading: Reading) {
    if let unread = reading.unread {
      warn(
        .notStrictJSON,
        "left out, since it cannot be read: \(ours: unread.error.message)",
        at: Origin(text: context.text, offset: unread.start)
      )
    }
    let oddities: [(offset: Int?, says: StaticString)] = [
      (reading.extra, "a bracket, comma or semicolon too many"),
      (reading.prefix, "marks in front of its lines"), (reading.escaped, "escaped quotes"),
    ]
    for oddity in oddities {
      guard let offset = oddity.offset else { continue }
      warn(
        .notStrictJSON,
        "not strict JSON, read all the same: \(ours: "\(oddity.says)")",
        at: Origin(text: context.text, offset: offset)
      )
    }
    var counts: [Forgiven.Kind: Int] = [:]
    for forgiven in reading.forgiven { counts[forgiven.kind, default: 0] += 1 }
    var shown: [Forgiven.Kind: Int] = [:]
    for forgiven in reading.forgiven {
      let place = shown[forgiven.kind, default: 0] + 1
      guard place <= Self.mostOfAKind else { continue }
      shown[forgiven.kind] = place
      let rest = (counts[forgiven.kind] ?? 0) - place
      let more = place == Self.mostOfAKind && rest > 0 ? ", and \(rest) more of these" : ""
      warn(
        Warning.Code(id: forgiven.kind.id),
        "not strict JSON, read all the same: \(ours: forgiven.kind.words)\(ours: more)",
        at: Origin(text: context.text, offset: forgiven.offset)
      )
    }
  }

  private static let mostOfAKind = 3

  /// Warns of keys that an object has twice; the first one counts.
  mutating func warnOfDuplicates(in document: JSONDocument) {
    for (first, again) in document.duplicateKeys.prefix(Self.mostDuplicates) {
      let place = texts.place(of: origin(first))
      warn(
        .duplicateKey,
        """
        duplicate key '\(again.words ?? Untrusted(""), as: .word)', only the first one counts: \
        line \(place.line), column \(place.column)
        """,
        at: origin(again)
      )
    }
  }

  private static let mostDuplicates = 20
}
