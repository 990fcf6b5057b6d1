/// The message of a row, to tell how far it goes on around a part of it that stands in a text.
struct MessageExtent {
  private let bytes: [UInt8]

  init(_ entry: KnownError) {
    bytes = SentenceSource.needle(entry.message.utf8Bytes[...])
  }

  /// The part of a text that is this message, around a part of it; from `lowest` on.
  ///
  /// In place of one of its words another one may stand: an id, a name, a misspelling.
  func around(_ core: Range<Int>, in text: [UInt8], from lowest: Int) -> Range<Int> {
    guard let place = place(of: text[core]) else {
      // Another wording of its beginning: `Unsupported post request` for `get`.
      let end = end(from: core.lowerBound, own: 0, in: text)
      return core.lowerBound..<max(end, core.upperBound)
    }
    var start = core.lowerBound
    var own = place
    while own > 0, start > lowest, bytes[own - 1] == text[start - 1] {
      own -= 1
      start -= 1
    }
    while start < core.lowerBound, !beginsWord(own, bytes) || !beginsWord(start, text) {
      own += 1
      start += 1
    }
    while start < core.lowerBound, text[start] == CharacterClass.space { start += 1 }
    return start..<end(from: core.upperBound, own: place + core.count, in: text)
  }

  private func end(from start: Int, own: Int, in text: [UInt8]) -> Int {
    var own = own
    var end = start
    var last = start
    while true {
      while own < bytes.count, end < text.count, bytes[own] == text[end] {
        own += 1
        end += 1
      }
      if endsWord(own, bytes), endsWord(end, text) { last = end }
      guard own < bytes.count, end < text.count else { break }
      if let next = behindPlaceholder(own, in: text, at: end) {
        (own, end) = next
        continue
      }
      // Over one word, when the message goes on behind it; `<ID>` is two in the message.
      let behind = behindWord(end, in: text)
      let first = behindWord(own, in: bytes)
      let second = behindWord(min(first + 1, bytes.count), in: bytes)
      guard behind - end <= Self.longestWord,
        let next = [first, second].first(where: { agrees(from: $0, with: text, at: behind) })
      else { break }
      (own, end) = (next, behind)
    }
    while last > start,
      text[last - 1] == CharacterClass.space || text[last - 1] == UInt8(ascii: ",")
    {
      last -= 1
    }
    return last
  }

  /// Where message and text go on behind a placeholder, `<TIME>`, which stands for some words.
  ///
  /// At the end of the message it stands for words up to a period. A bracket that closes is a space here.
  private func behindPlaceholder(_ own: Int, in text: [UInt8], at place: Int) -> (Int, Int)? {
    guard bytes[own] == UInt8(ascii: "<") else { return nil }
    var next = own + 1
    while next < bytes.count, bytes[next] != CharacterClass.space { next += 1 }
    let rest = bytes[min(next + 1, bytes.count)...].prefix { $0 != UInt8(ascii: "<") }
      .prefix(Self.leastRest)
    let end = rest.isEmpty ? [UInt8(ascii: ".")] : Array(rest)
    for index in place..<min(text.count, place + Self.longestValue)
    where text[index...].starts(with: end) {
      return (min(next + 1, bytes.count), index)
    }
    return nil
  }

  /// What a placeholder stands for is no longer, in bytes.
  private static let longestValue = 80

  private static let longestWord = 40
  /// As much of the message behind another word shows that it goes on.
  private static let leastRest = 16

  private func agrees(from own: Int, with text: [UInt8], at place: Int) -> Bool {
    let rest = bytes[own...].prefix(Self.leastRest)
    return rest.count > 4 && text[place...].starts(with: rest)
  }

  private func behindWord(_ index: Int, in bytes: [UInt8]) -> Int {
    bytes[index...].prefix(Self.longestWord + 1).firstIndex(of: CharacterClass.space)
      ?? min(bytes.count, index + Self.longestWord + 1)
  }

  /// Where the words stand in the message.
  private func place(of words: ArraySlice<UInt8>) -> Int? {
    guard words.count <= bytes.count, let first = words.first else { return nil }
    return (0...(bytes.count - words.count)).first { start in
      bytes[start] == first && bytes[start...].starts(with: words)
    }
  }

  private func beginsWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index == 0 || !SentenceIndex.isWord(bytes[index - 1])
  }

  private func endsWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index >= bytes.count || index == 0 || !SentenceIndex.isWord(bytes[index])
      || !SentenceIndex.isWord(bytes[index - 1])
  }
}
