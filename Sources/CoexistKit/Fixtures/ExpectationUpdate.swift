import JSONText

/// The text of an expectation with what differs put right, everything else left as it is.
struct ExpectationUpdate: Sendable {
  let bytes: [UInt8]

  /// `nil` when nothing would be left to check, or the result would be no expectation.
  init?(_ bytes: [UInt8], _ differences: [FixtureDifference]) {
    var edits: [(range: Range<Int>, text: String)] = []
    for difference in differences {
      guard case .replace(let text) = difference.repair else { continue }
      edits.append((difference.check.range, text))
    }
    let dropped = differences.filter { if case .drop = $0.repair { true } else { false } }
    for list in dropped.compactMap(\.check.list).withoutRepeats {
      let gone = dropped.filter { $0.check.list == list }.map(\.check.range)
      guard let text = Self.list(bytes, at: list, without: gone, edits: edits) else { return nil }
      edits.removeAll { list.contains($0.range.lowerBound) }
      edits.append((list, text))
    }
    var result = bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    let again = FixtureExpectation(result)
    guard again.faults.isEmpty else { return nil }
    self.bytes = result
  }

  /// The text of a list without some of its elements, on as many lines as before.
  private static func list(
    _ bytes: [UInt8],
    at range: Range<Int>,
    without gone: [Range<Int>],
    edits: [(range: Range<Int>, text: String)]
  ) -> String? {
    guard let document = try? JSONDocument(parsing: Array(bytes[range])) else { return nil }
    var first: Int?
    var kept: [String] = []
    for element in document.root.elements {
      let place = element.range.lowerBound + range.lowerBound
      first = first ?? place
      guard !gone.contains(where: { $0.lowerBound == place }) else { continue }
      kept.append(edits.first { $0.range.lowerBound == place }?.text ?? element.lexeme)
    }
    guard let first, !kept.isEmpty else { return "[]" }
    // The blanks between the bracket and the first element, and before the closing bracket.
    let opening = String(decoding: bytes[(range.lowerBound + 1)..<first], as: UTF8.self)
    let body = bytes[range].dropLast()
    let end = body.lastIndex { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } ?? range.lowerBound
    let closing = String(decoding: bytes[(end + 1)..<(range.upperBound - 1)], as: UTF8.self)
    let between = opening.contains("\n") ? "," + opening : ", "
    return "[" + opening + kept.joined(separator: between) + closing + "]"
  }
}
