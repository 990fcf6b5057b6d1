import JSONText

/// Warnings about names and words that nobody knows, with a suggestion where one is near.
extension Recorder {
  /// Warns of keys that are not known; of `only` this one key where it is given.
  mutating func warnOfUnknown(_ known: [String], in object: JSONCursor, only: JSONCursor? = nil) {
    let keys = only.map { [$0] } ?? object.members.map(\.key)
    for key in keys {
      guard let name = key.words, !name.reading({ known.contains($0) }) else { continue }
      let hint = name.reading { Nearest.word(to: $0, among: known) }
      let advice: Phrase = hint.map { ", did you mean '\(ours: $0)'?" } ?? ""
      warn(.unknownField, "unknown field '\(name, as: .word)'\(advice)", at: origin(key))
    }
  }

  mutating func warnOfUnknownWord(_ word: JSONCursor, known: [String]) {
    guard let text = word.words, !text.reading({ known.contains($0) }) else { return }
    let hint = text.reading { Nearest.word(to: $0, among: known) }
    let advice: Phrase = hint.map { ", did you mean '\(ours: $0)'?" } ?? ""
    warn(.unknownValue, "unknown value '\(text, as: .word)'\(advice)", at: origin(word))
  }
}
