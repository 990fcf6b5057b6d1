/// What can stand in front of a line; each rule looks at the beginning of `line` only.
enum LinePrefix {
  /// Behind `> ` of a quoted mail, `< ` of curl, `-- ` and `// ` of a program, and what marks a piece
  /// of JSON that was commented out.
  static func quoteEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let start = line.lowerBound
    let next = start + 1 < line.upperBound ? bytes[start + 1] : 0x20
    switch bytes[start] {
    case 0x3E: return start + 1
    case 0x3C: return next.isBlank ? start + 1 : nil
    case 0x2D where next == 0x2D:
      return start + 2 >= line.upperBound || bytes[start + 2] == 0x20 ? start + 2 : nil
    case 0x2F where next == 0x2F:
      return start + 2 >= line.upperBound || bytes[start + 2].isBlank ? start + 2 : nil
    case 0x23, 0x2A, 0x2B, 0x2D:
      return next == 0x20 && isJSON(bytes, start + 1..<line.upperBound) ? start + 1 : nil
    default: return nil
    }
  }

  private static func isJSON(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    let first = bytes.blankEnd(from: rest.lowerBound, before: rest.upperBound)
    guard first < rest.upperBound else { return false }
    return bytes[first].isOne(of: "{}[]\"")
  }

  /// `name_1  | ` of docker compose, `0|name  | ` of pm2; other names only when they come again.
  static func tag(_ bytes: [UInt8], _ line: Range<Int>)
    -> (name: Range<Int>, end: Int, isNumbered: Bool)?
  {
    guard !line.isEmpty else { return nil }
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isDigit { index += 1 }
    let isProcess = index > line.lowerBound && index < line.upperBound && bytes[index] == 0x7C
    if isProcess { index += 1 } else { index = line.lowerBound }
    let start = index
    while index < min(line.upperBound, start + 64), bytes[index].isName || bytes[index] == 0x2E {
      index += 1
    }
    guard index > start else { return nil }
    let name = line.lowerBound..<index
    let bar = bytes.blankEnd(from: index, before: line.upperBound)
    guard bar < line.upperBound, bytes[bar] == 0x7C,
      bar + 1 == line.upperBound || bytes[bar + 1].isBlank
    else { return nil }
    let digits = bytes[start..<index].reversed().prefix(while: \.isDigit).count
    let sign = bytes.at(index - digits - 1)
    let isCounted = digits > 0 && digits < name.count && sign.isOne(of: "_-")
    return (name, bar + 1, isProcess || isCounted)
  }

  /// `[14/10/2026, 09:14] Name: ` and `14/10/26, 9:14 a. m. - Name: `.
  static func chat(_ bytes: [UInt8], _ line: Range<Int>) -> (sender: Range<Int>, end: Int)? {
    var start = line.lowerBound
    // Marks of direction stand in front of some lines.
    while bytes.at(start) == 0xE2, bytes.at(start + 1) == 0x80, start + 3 < line.upperBound {
      start += 3
    }
    let isBracketed = bytes[start] == 0x5B
    guard let time = Clock.read(bytes, (isBracketed ? start + 1 : start)..<line.upperBound),
      time.isOfChat
    else { return nil }
    var index = bytes.blankEnd(from: time.end, before: line.upperBound)
    guard bytes.at(index) == (isBracketed ? 0x5D : 0x2D) else { return nil }
    index = bytes.blankEnd(from: index + 1, before: line.upperBound)
    let limit = min(line.upperBound, index + 80)
    guard let colon = bytes[index..<limit].firstIndex(of: 0x3A), colon > index,
      colon + 1 >= line.upperBound || bytes[colon + 1].isBlank
    else { return nil }
    return (index..<colon, min(line.upperBound, colon + 2))
  }

  /// Behind the time, the level and the process of a log line.
  static func log(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var start = line.lowerBound
    // Ruby: `I, [2026-11-20T14:05:11.123 #1]  INFO -- : `.
    if bytes[start].isLetter, bytes.at(start + 1) == 0x2C, bytes.at(start + 2) == 0x20 {
      start += 3
    }
    let isBracketed = bytes.at(start) == 0x5B
    if let time = Clock.read(bytes, (isBracketed ? start + 1 : start)..<line.upperBound) {
      var end = time.end
      if isBracketed {
        let limit = min(line.upperBound, end + 24)
        guard let close = bytes[min(end, limit)..<limit].firstIndex(of: 0x5D) else { return nil }
        end = close + 1
      }
      guard end >= line.upperBound || bytes[end].isBlank || bytes[end] == 0x3A else { return nil }
      if end < line.upperBound, bytes[end] == 0x3A { end += 1 }
      return level(bytes, end..<line.upperBound, isBehindTime: true) ?? end
    }
    if let end = Clock.syslogEnd(bytes, line) { return end }
    // Notes begin with the day alone, also behind a bullet.
    let bullet =
      bytes.at(start).isOne(of: "-*+") && bytes.at(start + 1) == 0x20 ? 2 : 0
    if let end = Clock.dateEnd(bytes, start + bullet..<max(start + bullet, line.upperBound)) {
      return end
    }
    return level(bytes, line, isBehindTime: false)
  }

  /// `ERROR`, ` - name - INFO - `, `WARN 4711 --- [main]`; alone it must name its process.
  private static func level(_ bytes: [UInt8], _ line: Range<Int>, isBehindTime: Bool) -> Int? {
    var index = bytes.blankEnd(from: line.lowerBound, before: line.upperBound)
    if isBehindTime, bytes.has("- ", at: index) {
      var name = index + 2
      while name < line.upperBound, bytes[name].isWord || bytes[name] == 0x2E { name += 1 }
      if bytes.has(" - ", at: name) { index = name + 3 }
    }
    // `channel.ERROR: `, as PHP writes.
    if isBehindTime {
      let channel = bytes[index..<line.upperBound].prefix { $0.isName }
      if !channel.isEmpty, bytes.at(channel.endIndex) == 0x2E { index = channel.endIndex + 1 }
    }
    let isBracketed = bytes.at(index) == 0x5B
    if isBracketed { index += 1 }
    let first = index
    while index < line.upperBound, (0x41...0x5A).contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[first..<index], as: UTF8.self)
    guard levels.contains(word) else { return nil }
    if isBracketed {
      guard bytes.at(index) == 0x5D else { return nil }
      index += 1
    }
    let process = processEnd(bytes, index..<line.upperBound)
    guard isBehindTime || process != nil else { return nil }
    index = process ?? index
    // ` -- : `, ` - `
    var end = index
    while end < line.upperBound, bytes[end].isBlank || bytes[end] == 0x2D { end += 1 }
    if end > index, end < line.upperBound, bytes[end] == 0x3A { return end + 1 }
    return end > index + 1 && bytes[end - 1].isBlank ? end - 1 : index
  }

  /// Behind ` 4711 --- [main]` and ` (4711):`.
  private static func processEnd(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    let start = bytes.blankEnd(from: rest.lowerBound, before: rest.upperBound)
    let isBracketed = bytes.at(start).isOne(of: "([")
    var index = isBracketed ? start + 1 : start
    let digits = index
    while index < rest.upperBound, bytes[index].isDigit { index += 1 }
    guard index > digits, index <= rest.upperBound else { return nil }
    if isBracketed {
      guard bytes.at(index).isOne(of: ")]"), bytes.at(index + 1) == 0x3A else {
        return nil
      }
      return min(index + 2, rest.upperBound)
    }
    guard bytes.has(" --- [", at: index) else { return nil }
    return bytes[index..<rest.upperBound].firstIndex(of: 0x5D).map { $0 + 1 }
  }

  private static let levels: Set<String> = [
    "TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "SEVERE", "FATAL", "CRITICAL",
  ]
}

extension PastedText {
  /// Whether a line begins as those of a chat do, with a time and who writes.
  public static func isOfChat(_ line: [UInt8]) -> Bool {
    guard let first = line.firstIndex(where: { !$0.isBlank }) else { return false }
    return LinePrefix.chat(line, first..<line.count) != nil
  }
}
