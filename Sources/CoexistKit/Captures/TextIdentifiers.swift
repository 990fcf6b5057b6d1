/// Identifiers that prose labels as such, and ids in the paths of calls.
extension FactExtractor {
  /// Notes what a text calls an identifier, in a table too, and returns the fbtrace ids among it.
  ///
  /// Where the text is cut, what its end touches may be half an id.
  mutating func readTextIdentifiers(
    _ bytes: [UInt8],
    in range: Range<Int>,
    isCut: Bool
  ) -> [(value: Untrusted, offset: Int)] {
    let before = context.provenance
    context.provenance = min(context.provenance, .text)
    defer { context.provenance = before }
    var traces: [(value: Untrusted, offset: Int)] = []
    for hit in LabelScanner(bytes: bytes, range: range).hits() {
      if isCut, hit.offset + hit.value.utf8.count == range.upperBound { continue }
      let value = Untrusted(hit.value)
      if hit.isLabelled {
        identify(labelled: hit.key, value, at: hit.offset)
        if hit.key == .fbtraceID { traces.append((value, hit.offset)) }
      } else {
        identify(hit.key, value, from: Origin(text: context.text, offset: hit.offset))
      }
    }
    for cell in TextTable.identifiers(in: bytes, range) {
      identify(labelled: cell.key, Untrusted(cell.value), at: cell.offset)
    }
    return traces
  }
}

/// Finds `label: value` pairs in prose, and `/{id}/edge` and `/v24.0/{id}` of calls.
private struct LabelScanner {
  let bytes: [UInt8]
  let range: Range<Int>

  struct Hit {
    let key: IdentifierKey
    let value: String
    let offset: Int
    let isLabelled: Bool
  }

  func hits() -> [Hit] {
    var found: [Hit] = []
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      let before = byte(index - 1)
      if bytes[index].isASCIIDigit, before == UInt8(ascii: "/") {
        if let hit = path(at: index) { found.append(hit) }
      } else if !before.isASCIILetter, !before.isASCIIDigit,
        bytes[index].isASCIILetter || bytes[index] >= 0x80,
        let hit = hit(at: index)
      {
        found.append(hit)
      }
    }
    return found
  }

  private func byte(_ index: Int) -> UInt8 {
    range.contains(index) ? bytes[index].lowercasedASCII : 0x0A
  }

  private func hit(at index: Int) -> Hit? {
    for label in IdentifierLabel.table[Int(bytes[index].lowercasedASCII)]
    where label.stands(in: bytes[index..<range.upperBound]) {
      let end = index + label.words.count
      // `…_id` is longer than a label that it begins with.
      guard !byte(end).isIdentifierByte, !isDenied(index), let start = valueStart(from: end) else {
        continue
      }
      var stop = start
      while stop < min(range.upperBound, start + 81), label.isValue(bytes[stop]) { stop += 1 }
      guard label.admits(bytes[start..<stop]), !byte(stop).isIdentifierByte else { continue }
      let value = String(decoding: bytes[start..<stop], as: UTF8.self)
      return Hit(key: label.key, value: value, offset: start, isLabelled: true)
    }
    return nil
  }

  /// Behind the marks, and a word such as "is", between a label and its value.
  private func valueStart(from end: Int) -> Int? {
    let start = skipMarks(from: end)
    guard start > end else { return nil }
    for word in Self.linking where begins(word, at: start) {
      let next = skipMarks(from: start + word.count)
      if next > start + word.count { return next }
    }
    return start
  }

  private func begins(_ word: [UInt8], at index: Int) -> Bool {
    index + word.count <= range.upperBound
      && zip(word, bytes[index...]).allSatisfy { $0 == $1.lowercasedASCII }
  }

  private func skipMarks(from start: Int) -> Int {
    var index = start
    while index < min(range.upperBound, start + 40), bytes[index].isLabelMark { index += 1 }
    return index
  }

  /// "NOT", "old" and the like in front of the label: an id of somewhere else.
  ///
  /// `X-Fb-Trace-Id` is another number than the trace of an error, which `X-Fb-Request-Id` is.
  private func isDenied(_ index: Int) -> Bool {
    if byte(index - 1) == UInt8(ascii: "-"), byte(index - 2) == UInt8(ascii: "b") { return true }
    var end = index
    while end > range.lowerBound, byte(end - 1) == 0x20 { end -= 1 }
    var start = end
    while start > max(range.lowerBound, end - 12), byte(start - 1).isASCIILetter { start -= 1 }
    let word = String(decoding: bytes[start..<end].map(\.lowercasedASCII), as: UTF8.self)
    return Self.denials.contains(word)
  }

  private func path(at index: Int) -> Hit? {
    var end = index
    while end < min(range.upperBound, index + 21), bytes[end].isASCIIDigit { end += 1 }
    guard (9...20).contains(end - index), !byte(end).isIdentifierByte else { return nil }
    let edge =
      byte(end) == UInt8(ascii: "/")
      ? GraphPath.key(of: bytes[(end + 1)..<min(range.upperBound, end + 48)]) : nil
    let front = bytes[max(range.lowerBound, index - 40)..<(index - 1)]
    let list = front.split(separator: UInt8(ascii: "/")).last.flatMap(GraphPath.key(behind:))
    guard let key = edge ?? list else { return nil }
    let value = String(decoding: bytes[index..<end], as: UTF8.self)
    return Hit(key: key, value: value, offset: index, isLabelled: false)
  }

  private static let linking = ["is", "es", "was", "number", "é"].map { Array($0.utf8) }
  private static let denials: Set<String> = [
    "not", "old", "other", "another", "previous", "former", "wrong", "antigua", "antiguo",
    "vieja", "viejo", "anterior", "otra", "otro", "outra", "outro", "antiga", "antigo",
  ]
}

extension UInt8 {
  fileprivate var isLabelMark: Bool {
    switch self {
    case 0x09, 0x20, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: ">"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "-"),
      // The bytes of `→`.
      0xE2, 0x86, 0x92:
      true
    default: false
    }
  }
}
