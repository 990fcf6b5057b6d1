/// A sentence of the catalogue that stands in a text.
struct KnownSentence: Sendable {
  let entry: KnownError
  /// Byte offsets in the original text.
  let range: Range<Int>

  /// The known sentences of a text in the order in which they stand there, without overlaps.
  ///
  /// A longer sentence wins over a shorter one inside it. Where several rows share a sentence, the
  /// lowest number stands for all. One pass over the text; see ``NormalisedText`` for what is
  /// taken as equal. What stands around it and is the row's own message belongs to it.
  static func find(in bytes: ArraySlice<UInt8>) -> [KnownSentence] {
    let index = SentenceIndex.shared
    guard bytes.count >= SentenceIndex.shortest else { return [] }
    let text = NormalisedText.joiningWords(of: bytes)
    var found: [KnownSentence] = []
    var position = 0
    var lowest = 0
    while position + SentenceIndex.shortest <= text.bytes.count {
      guard let match = index.match(in: text.bytes, at: position) else {
        position += 1
        continue
      }
      let entry = KnownError.all[match.row]
      let core = position..<(position + match.length)
      let range = MessageExtent(entry).around(core, in: text.bytes, from: lowest)
      found.append(
        KnownSentence(
          entry: entry,
          range: text.original(range)
        )
      )
      position = range.upperBound
      lowest = position
    }
    return found
  }

  /// The known sentences of a text; see ``find(in:)-(ArraySlice<UInt8>)``.
  static func find(in bytes: [UInt8]) -> [KnownSentence] {
    find(in: bytes[...])
  }
}

extension KnownError {
  /// Whether a text may stand beside this error, by the rows of the known sentences in it.
  ///
  /// `false` when there are some and all of them belong to errors with another cause: then number and
  /// text contradict each other. Numbers that say nothing on their own (100 and the like) go with
  /// every text.
  func mayStand(beside said: [KnownError]) -> Bool {
    row.wraps || said.isEmpty || said.contains { $0.speaksLike(self) || says($0) }
  }

  /// Whether two rows speak for one cause, or are about one thing where they name no cause.
  fileprivate func speaksLike(_ other: KnownError) -> Bool {
    if row.code >= 0, row.code == other.code { return true }
    if indicates == nil, other.indicates == nil { return category == other.category }
    return indicates == other.indicates
  }

  /// Whether two rows share a message, so that the text cannot tell which one it is.
  fileprivate func says(_ other: KnownError) -> Bool {
    let own = NormalisedText(row.message).bytes
    return !own.isEmpty && own == NormalisedText(other.message).bytes
  }
}
