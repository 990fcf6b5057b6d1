import JSONText

/// Warnings about what is not quite JSON.
extension FactExtractor {
  /// One warning for each thing that had to be forgiven.
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
      (reading.prefix, "each line begins with a mark"), (reading.escaped, "escaped quotes"),
    ]
    for oddity in oddities {
      guard let offset = oddity.offset else { continue }
      warn(
        .notStrictJSON,
        "no strict JSON, but it could be read: \(ours: "\(oddity.says)")",
        at: Origin(text: context.text, offset: offset)
      )
    }
    for forgiven in reading.forgiven {
      warn(
        Warning.Code(id: forgiven.kind.id),
        "no strict JSON, but it could be read: \(ours: forgiven.kind.words)",
        at: Origin(text: context.text, offset: forgiven.offset),
        most: 3
      )
    }
  }

  /// Warns of keys that an object has twice; the first one counts.
  mutating func warnOfDuplicates(in document: JSONDocument) {
    let (texts, text) = (texts, context.text)
    for (first, again) in document.duplicateKeys {
      let known = Origin(text: text, offset: first.range.lowerBound)
      warn(.duplicateKey, Self.duplicate(again, of: texts.place(of: known)), at: origin(again))
    }
  }

  private static func duplicate(_ key: JSONCursor, of first: Place) -> Phrase {
    """
    duplicate key '\(key.words ?? Untrusted(""), as: .word)', only the first one counts: \
    line \(first.line), column \(first.column)
    """
  }
}
