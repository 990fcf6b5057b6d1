/// The lines of standard input as they come.
struct InputLines: Sendable {
  private let world: World
  private var waiting: [UInt8] = []
  private var isOver = false

  /// A longer line is nobody's answer.
  static let longest = 1 << 16

  init(of world: World) {
    self.world = world
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
      guard !isOver, let more = world.nextInput() else {
        isOver = true
        if line.isEmpty { return nil }
        break
      }
      waiting = more
    }
    if line.last == 0x0D { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// A line and those that were pasted with it, as one text.
  mutating func nextPaste() -> String? {
    guard var text = next() else { return nil }
    while world.isInputTerminal, text.utf8.count < Self.longest,
      !waiting.isEmpty || world.hasInput(), let more = next()
    {
      text += "\n" + more
    }
    return text
  }
}
