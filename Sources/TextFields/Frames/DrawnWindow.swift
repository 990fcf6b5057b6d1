/// Windows that somebody drew around words: `+----+`, `| words |`, `+----+`, or with lines of boxes.
///
/// One column between two edges; with an edge under its first line it is a table.
struct DrawnWindow {
  /// The lines of the words, without bars and the blanks beside them.
  let lines: [Range<Int>]
  /// Behind the lower edge.
  let end: Int

  /// The window whose upper edge begins a line, or `nil`.
  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    guard start < limit, [0x2B, 0xE2, 0x20].contains(bytes[start]) else { return nil }
    func isEdge(_ index: Int) -> Bool {
      Self.isEdge(bytes, index..<bytes.lineEnd(from: index, before: limit))
    }
    guard isEdge(start) else { return nil }
    func next(_ index: Int) -> Int {
      bytes.nextLine(behind: bytes.lineEnd(from: index, before: limit), before: limit)
    }
    var lines: [Range<Int>] = []
    var index = next(start)
    while index < limit, !isEdge(index) {
      let line = index..<bytes.lineEnd(from: index, before: limit)
      guard let words = Self.words(bytes, line) else { return nil }
      lines.append(words)
      index = next(index)
    }
    guard !lines.isEmpty, index < limit else { return nil }
    end = next(index)
    // Another row below the edge: a table with one column.
    let below = end..<bytes.lineEnd(from: end, before: limit)
    guard Self.words(bytes, below) == nil, !isEdge(end) else { return nil }
    self.lines = lines
  }

  /// Whether a line is nothing but an edge.
  private static func isEdge(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let line = bytes.trimmed(line)
    guard line.count > 3, bytes[line.lowerBound] == 0x2B || bytes[line.lowerBound] == 0xE2 else {
      return false
    }
    return bytes[line].allSatisfy { [0x2B, 0x2D, 0x3D, 0xE2].contains($0) || $0 &- 0x80 < 0x40 }
      && bytes[line].count { $0 == 0x2D || $0 == 0x3D || $0 == 0x94 || $0 == 0x95 } > 2
  }

  /// What a line holds between its only two bars, or `nil`.
  private static func words(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let line = bytes.trimmed(line)
    let length = bytes.barLength(at: line.lowerBound)
    guard length > 0, line.count >= 2 * length,
      bytes.barLength(at: line.upperBound - length) == length
    else { return nil }
    let words = line.lowerBound + length..<line.upperBound - length
    return words.contains { bytes.barLength(at: $0) > 0 } ? nil : bytes.trimmed(words)
  }
}

extension [UInt8] {
  /// The length of the bar at an index: `|` or a line of a box; 0 when there is none.
  func barLength(at index: Int) -> Int {
    if at(index) == 0x7C { return 1 }
    return has("│", at: index) || has("┃", at: index) || has("║", at: index) ? 3 : 0
  }
}
