import JSONText

/// Looks for JSON values in a text that is not one, and takes the rest as prose.
///
/// Work is limited to a multiple of the length: an opening that begins nothing costs what was read
/// behind it, and when too much was read in vain, the rest of the text is prose.
struct Recovery {
  private let bytes: [UInt8]
  private var budget: Int
  private var offset = 0
  private var proseStart = 0
  /// What is left out, the last first.
  private var hidden: [Range<Int>]
  private(set) var pieces: [Reading.Piece] = []
  private(set) var forgiven: [Forgiven] = []
  /// Set when something is nested too deep to be read.
  private(set) var depthError: JSONSyntaxError?
  /// The first value that begins a line and cannot be read.
  private(set) var unread: (start: Int, error: JSONSyntaxError)?
  /// The first mark that is too many behind a value on a line of its own.
  private(set) var extra: Int?

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    budget = 16 * bytes.count + 65_536
    hidden = PageScripts.find(in: bytes).reversed()
  }

  mutating func run() {
    while depthError == nil, budget > 0, let start = nextOpening() {
      if let script = hidden.last, script.lowerBound <= start {
        hidden.removeLast()
        leaveOut(script)
      } else if let text = EscapedJSON(in: bytes, at: start) {
        take(.escaped(text.bytes, at: start), start..<text.end)
      } else if let document = value(at: start) {
        forgiven += document.forgiven
        take(.json(document), start..<max(document.end, start + 1))
        if extra == nil, beginsLine(start) { extra = extraMark(at: document.end) }
      } else {
        offset = start + 1
      }
    }
    while let script = hidden.popLast() { leaveOut(script) }
    endProse(at: bytes.count)
  }

  /// A value that began before a script and reaches into it has used it up.
  private mutating func leaveOut(_ script: Range<Int>) {
    guard script.lowerBound >= proseStart else { return }
    endProse(at: script.lowerBound)
    offset = max(offset, script.upperBound)
    proseStart = script.upperBound
  }

  private mutating func take(_ piece: Reading.Piece, _ range: Range<Int>) {
    endProse(at: range.lowerBound)
    pieces.append(piece)
    offset = range.upperBound
    proseStart = offset
  }

  private mutating func endProse(at end: Int) {
    guard proseStart < end, bytes[proseStart..<end].contains(where: \.isWorthReading) else {
      return
    }
    pieces.append(.prose(proseStart..<end))
  }

  /// Where a value may begin; a bracket counts only before what looks like one, `[INFO]` does not.
  private func nextOpening() -> Int? {
    var index = offset
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): return index
      case UInt8(ascii: "[") where beginsList(at: index): return index
      default: index += 1
      }
    }
    return nil
  }

  private func beginsList(at start: Int) -> Bool {
    switch bytes[(start + 1)...].first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"), 0xE2:
      true
    default: false
    }
  }

  private mutating func value(at start: Int) -> JSONDocument? {
    var failure = JSONSyntaxError(reason: .empty, offset: start)
    for isStrict in [true, false] {
      do throws(JSONSyntaxError) {
        let document =
          isStrict
          ? try JSONDocument(parsing: bytes, from: start)
          : try JSONDocument(forgiving: bytes, from: start)
        if document.root.isWorthTaking { return document }
        budget -= document.end - start
        if !isStrict { noteUnread(start, failure) }
        return nil
      } catch {
        failure = error
        budget -= max(0, failure.offset - start) + 16
      }
    }
    if case .depth = failure.reason {
      depthError = failure
      return nil
    }
    if let document = salvage(from: start, to: failure.offset) { return document }
    noteUnread(start, failure)
    return nil
  }

  private mutating func noteUnread(_ start: Int, _ error: JSONSyntaxError) {
    if unread == nil, beginsLine(start) { unread = (start, error) }
  }

  /// The next mark on the line, if nothing but closing marks stands there.
  private func extraMark(at start: Int) -> Int? {
    let rest = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let marks = rest.filter { $0 != 0x20 && $0 != 0x09 }
    guard marks.allSatisfy("}],;".utf8.contains) else { return nil }
    return rest.firstIndex { $0 != 0x20 && $0 != 0x09 }
  }

  private func beginsLine(_ start: Int) -> Bool {
    let before = bytes[..<start].suffix(64).last { $0 != 0x20 && $0 != 0x09 }
    return before == nil || before == 0x0A || before == 0x0D
  }

  /// What stands before the place where even the forgiving reader gave up.
  private func salvage(from start: Int, to end: Int) -> JSONDocument? {
    guard bytes[start] == UInt8(ascii: "{"), end - start > 16,
      let document = try? JSONDocument(forgiving: bytes, from: start, upTo: end)
    else { return nil }
    return document.root.isWorthTaking ? document : nil
  }
}

extension JSONCursor {
  /// An object with something in it, or a list that holds one; other lists are prose in brackets.
  fileprivate var isWorthTaking: Bool {
    switch kind {
    case .object: count > 0
    case .array: elements.prefix(64).contains { $0.isWorthTaking }
    case .null, .boolean, .number, .string: false
    }
  }
}

extension UInt8 {
  /// Letters, digits and everything beyond ASCII; marks and white space alone say nothing.
  fileprivate var isWorthReading: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
