/// What a program wrote in a text: lines of a log, frames of a stack, paths, names, addresses.
///
/// Nobody says such things, so that whoever looks for people's words leaves them out. Decided by
/// structure alone: what stands in front of a line, and how its tokens are made.
public struct ProgramText: Sendable {
  private let text: PastedText
  /// Addresses, blocks between fences and `key=value`, by layer.
  private var fields: [Int: [Range<Int>]] = [:]
  /// What loggers put in front of lines, by layer, in order.
  private var prefixes: [Int: [Range<Int>]] = [:]

  /// Takes time in proportion to the number of fields and records, but for sorting them.
  public init(of text: PastedText) {
    self.text = text
    for record in text.records where record.kind == .address || record.kind == .fence {
      fields[record.span.layer, default: []].append(record.span.range)
    }
    for (place, field) in text.fields.enumerated() {
      if field.notation == .prefix {
        let next = place + 1 < text.fields.count ? text.fields[place + 1].notation : nil
        // A date and a time alone may be somebody's notes, and a chat's are.
        guard next != .sender, text.bytes(of: field.value).isOfLogger else { continue }
        prefixes[field.value.layer, default: []].append(field.value.range)
      } else if field.notation == .cell {
        // The head of a column says nothing without its cells, and a number alone in one is what it says.
        if isHead(field) { fields[field.key.layer, default: []].append(field.key.range) }
        guard text.bytes(of: field.value).allSatisfy(\.isDigit) else { continue }
        fields[field.value.layer, default: []].append(field.value.range)
      } else if field.notation == .request || field.notation == .status {
        fields[field.value.layer, default: []].append(text.head(of: field))
      } else if field.notation == .equals || field.notation.isMember && isInQuotes(field.key) {
        let (key, layer) = (field.key.range, field.key.layer)
        let value = text.range(of: field.value, in: layer) ?? key
        fields[layer, default: []].append(key.lowerBound..<max(key.upperBound, value.upperBound))
      }
    }
    fields = fields.mapValues(Self.merged)
    prefixes = prefixes.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// Whether the key of a cell stands above its row.
  private func isHead(_ cell: PastedText.Field) -> Bool {
    let row = text.records[cell.record].span
    return cell.key.layer == row.layer && !row.range.contains(cell.key.range.lowerBound)
  }

  private func isInQuotes(_ key: Span) -> Bool {
    let bytes = text.layers[key.layer].bytes
    let quote = bytes.at(key.range.upperBound)
    return quote.isOne(of: "\"'") && bytes.at(key.range.lowerBound - 1) == quote
  }

  /// The ranges of a span's layer that a program wrote, in order, none of them over another.
  ///
  /// Whole lines where a line is nothing else, single tokens in other lines.
  public func ranges(in span: Span) -> [Range<Int>] {
    let bytes = text.layers[span.layer].bytes
    let own = fields[span.layer] ?? []
    var found = Array(
      own[own.first(from: span.range.lowerBound)...]
        .prefix { $0.lowerBound < span.range.upperBound }
    ).map { $0.clamped(to: span.range) }
    var start = span.range.lowerBound
    while start < span.range.upperBound {
      let end = bytes.lineEnd(from: start, before: span.range.upperBound)
      let line = ProgramLine(bytes, start..<end)
      if line.isWhole || isLogged(span.with(start..<end)) {
        found.append(start..<end)
      } else {
        found += line.tokens
      }
      start = bytes.nextLine(behind: end, before: span.range.upperBound)
    }
    return Self.merged(found)
  }

  /// Whether a line has the prefix of a logger, or had it in a layer that its own was made of.
  private func isLogged(_ line: Span) -> Bool {
    guard !prefixes.isEmpty, !line.range.isEmpty else { return false }
    var span = line
    while true {
      let all = prefixes[span.layer] ?? []
      let next = all.first(from: span.range.lowerBound)
      if next < all.count, span.range.contains(all[next].lowerBound) { return true }
      if next > 0 {
        let between = all[next - 1].upperBound..<span.range.lowerBound
        let bytes = text.layers[span.layer].bytes[between]
        if !bytes.contains(where: \.isLineEnd) { return true }
      }
      guard let origin = text.layers[span.layer].origin else { return false }
      let start = text.layers[span.layer].outer(span.range).lowerBound
      span = Span(layer: origin.layer, range: start..<start + 1)
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

extension [Range<Int>] {
  /// The place of the first of ordered ranges that ends behind an offset.
  fileprivate func first(from offset: Int) -> Int {
    partitioningIndex { $0.upperBound > offset }
  }
}

extension ArraySlice<UInt8> {
  /// Three letters in a row, or digits behind the period or comma of a second.
  fileprivate var isOfLogger: Bool {
    var letters = 0
    var hasTime = false
    for (byte, next) in zip(self, dropFirst().map { $0 } + [0x20]) {
      letters = byte.isLetter ? letters + 1 : 0
      hasTime = hasTime || byte == 0x3A
      if letters == 3 || hasTime && byte.isOne(of: ".,") && next.isDigit { return true }
    }
    return false
  }
}

/// One line, token by token.
private struct ProgramLine {
  /// Whether nothing but a program's text stands there.
  let isWhole: Bool
  /// The tokens that no person writes: paths, names in code, calls.
  private(set) var tokens: [Range<Int>] = []

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    var words = 0
    var index = line.lowerBound
    while index < line.upperBound {
      guard bytes[index] > 0x20 else {
        index += 1
        continue
      }
      let start = index
      while index < line.upperBound, bytes[index] > 0x20 { index += 1 }
      let token = bytes[start..<index]
      if token.isCode {
        tokens.append(start..<index)
      } else if token.lazy.filter({ $0.isLetter || $0 >= 0x80 }).prefix(2).count == 2 {
        words += 1
      }
    }
    isWhole = !tokens.isEmpty && words <= tokens.count || Self.isFrame(bytes, line, tokens, words)
  }

  /// `at name (path:1:2)`, `File "path", line 62, in name`, `#0 path(62): name()`, `Type: words`.
  private static func isFrame(
    _ bytes: [UInt8],
    _ line: Range<Int>,
    _ tokens: [Range<Int>],
    _ words: Int
  ) -> Bool {
    let first = bytes.blankEnd(from: line.lowerBound, before: line.upperBound)
    guard first < line.upperBound else { return false }
    if bytes.has("File \"", at: first) { return true }
    if bytes.has("at ", at: first) || bytes.has("from ", at: first), !tokens.isEmpty, words <= 3 {
      return true
    }
    if bytes.at(first) == 0x23, bytes.at(first + 1).isDigit, words <= 2 { return true }
    // `[stacktrace]`, `[object]`: a word in brackets that has the line to itself or begins code.
    if bytes.at(first) == 0x5B, words <= 1 {
      let name = bytes[(first + 1)..<line.upperBound].prefix { $0.isName || $0 == 0x2E }
      return bytes.at(name.endIndex) == 0x5D && !name.isEmpty
    }
    let type = bytes[first..<line.upperBound].prefix { $0.isName || $0.isOne(of: ".\\") }
    guard bytes.at(type.endIndex) == 0x3A, type.count > 6 else { return false }
    return ["Error", "Exception"].contains {
      type.count > $0.utf8.count && type.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a token is made as paths, calls and names in code are; people say names of fields, too.
  fileprivate var isCode: Bool {
    var slashes = 0
    var (dots, humps) = (0, 0)
    for index in indices {
      let byte = self[index]
      let before = index > startIndex ? self[index - 1] : 0x20
      let next = index + 1 < endIndex ? self[index + 1] : 0x20
      switch byte {
      case 0x5C where next.isLetter || next == byte: return true
      case 0x3A where next == byte && before.isAlphanumeric: return true
      case 0x2D where next == 0x3E && before.isAlphanumeric: return true
      case 0x28 where before.isAlphanumeric && (next == 0x29 || next.isDigit): return true
      // `worker[2655093]`, `0.0.0.0:3441045`, `:::3441045`
      case 0x5B where before.isLetter && next.isDigit: return true
      case 0x3A where next.isDigit && (before == byte || before.isDigit && contains(0x2E)):
        return true
      case 0x40 where before.isAlphanumeric && next.isAlphanumeric: return true
      case 0x2F where next.isAlphanumeric || next == 0x2F:
        slashes += 1
        if before.isLetter || index == startIndex || slashes > 1 {
          let isPath = slashes > 1 || index == startIndex || before.isOne(of: ".(")
          if isPath, contains(where: \.isLetter) { return true }
        }
      case 0x2E where before.isAlphanumeric && next.isLetter:
        dots += 1
        if dots > 1 { return true }
      default:
        if before.isSmall, byte.isLetter, !byte.isSmall, index - startIndex > 2 {
          humps += 1
          if self[startIndex].isSmall || humps > 2 { return true }
        }
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool { isLetter || isDigit }
  fileprivate var isSmall: Bool { (0x61...0x7A).contains(self) }
}
