/// The lines of standard input as they come.
struct InputLines: Sendable {
  private let host: HostSystem
  private var waiting: [UInt8] = []
  private var isOver = false

  /// A longer line is nobody's answer.
  static let longest = 1 << 16

  init(of host: HostSystem) {
    self.host = host
  }

  /// The next line without its end, or `nil` when there is none; of a line that is too long the
  /// beginning.
  mutating func next() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        line += waiting[..<end].prefix(Self.longest - line.count)
        waiting.removeSubrange(...end)
        break
      }
      line += waiting.prefix(Self.longest - line.count)
      waiting = []
      guard !isOver, let more = host.nextInput() else {
        isOver = true
        if line.isEmpty { return nil }
        break
      }
      waiting = more
    }
    if line.last == 0x0D { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// Gives back a line that is the answer to another question.
  mutating func putBack(_ line: String) { waiting = Array(line.utf8) + [0x0A] + waiting }

  /// A line and those that were pasted with it, as one text.
  mutating func nextPaste() -> String? {
    guard var text = next() else { return nil }
    while host.isInputTerminal, text.utf8.count < Self.longest,
      !waiting.isEmpty || host.hasInput(), let more = next()
    {
      text += "\n" + more
    }
    return text
  }
}
