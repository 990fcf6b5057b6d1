import JSONText

/// How an input holds cases, told by its beginning.
enum CaseForm: Sendable {
  /// All of it is one case.
  case one
  /// Each line that is not blank is a case.
  case lines
  /// Records of a log, of which those are cases that hold a payload; a record begins behind a time,
  /// or with every line where the lines have none.
  case log(isTimed: Bool)

  /// So much of an input tells its form, in bytes.
  static let headLength = 65_536
  /// So many lines of it are looked at.
  private static let mostLines = 64

  /// The form of an input that begins with `head`, or is no more than that.
  init(of head: [UInt8], isAll: Bool) {
    self = .one
    guard !HARFilter.isArchive(head) else { return }
    let lines = Self.lines(of: head, isAll: isAll)
    guard InputEncoding(of: head) == .utf8, UnsupportedFormat(head) == nil else {
      // Something else stands between lines that can be read.
      if lines.count > 1, Self.isPayload(head, lines[0]) { self = .lines }
      return
    }
    guard let first = lines.first else {
      // A line without an end: whatever it is, it is passed over.
      if !isAll { self = .lines }
      return
    }
    guard lines.count > 1 else {
      // What follows is another line, which is too long for a head.
      if !isAll, Self.isPayload(head, first) { self = .lines }
      return
    }
    let whole = lines.count { Self.isPayload(head, $0) }
    let beginsAsJSON = head[first.lowerBound] == 0x7B || head[first.lowerBound] == 0x5B
    // What nobody can read stands between the lines, and tells nothing of them.
    let count = lines.count { InputEncoding.firstUnreadable(in: Array(head[$0])) == nil }
    if whole > 0, whole * 2 >= count && beginsAsJSON || whole * 4 >= count * 3 {
      self = .lines
      return
    }
    let timed = lines.count { head[$0].withUnsafeBufferPointer(LogLine.beginsWithTime) }
    let holding = lines.filter { head[$0].contains(0x7B) }
    if timed * 2 >= lines.count {
      if !isAll || !holding.isEmpty { self = .log(isTimed: true) }
    } else if holding.count(where: { Self.endsWithPayload(head, $0) }) * 2 >= lines.count {
      self = .log(isTimed: false)
    }
  }

  /// The form of what has come through a pipe so far, or `nil` while it may be any.
  init?(soFar head: [UInt8]) {
    let lines = Self.lines(of: head, isAll: false)
    guard lines.count > 1, !HARFilter.isArchive(head) else { return nil }
    if lines.allSatisfy({ Self.isPayload(head, $0) }) {
      self = .lines
    } else if lines.allSatisfy({
      head[$0].withUnsafeBufferPointer(LogLine.beginsWithTime) && Self.endsWithPayload(head, $0)
    }) {
      self = .log(isTimed: true)
    } else {
      return nil
    }
  }

  /// The first complete lines that are not blank, without white space around them.
  private static func lines(of head: [UInt8], isAll: Bool) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = head[...].withoutMark.startIndex
    while start < head.count, lines.count < mostLines {
      let found = head[...].firstLineFeed(from: start)
      guard let end = found ?? (isAll ? head.count : nil) else { break }
      var line = start..<end
      while let last = line.last, head[last] <= 0x20 { line.removeLast() }
      while let first = line.first, head[first] <= 0x20 { line.removeFirst() }
      if !line.isEmpty { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  /// Whether a line is an object or an array of strict JSON.
  private static func isPayload(_ head: [UInt8], _ line: Range<Int>) -> Bool {
    guard head[line.lowerBound] == 0x7B || head[line.lowerBound] == 0x5B else { return false }
    return (try? JSONDocument(parsing: Array(head[line]))) != nil
  }

  /// Whether an object of strict JSON begins behind other words of a line and ends with it.
  private static func endsWithPayload(_ head: [UInt8], _ line: Range<Int>) -> Bool {
    guard let start = head[line].firstIndex(of: 0x7B), start > line.lowerBound else {
      return false
    }
    return (try? JSONDocument(parsing: Array(head[start..<line.upperBound]))) != nil
  }
}
