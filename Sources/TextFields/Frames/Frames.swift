/// Takes off what programs and people put around every line: `> ` of mails, `-- ` of SQL, the name and
/// time of chats and logs, `name_1 | ` of containers, `← comment` behind a line, the backslashes of MDX,
/// and the lines of a window that somebody drew.
struct Frames {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private(set) var layer: TextLayer
  /// Of a sender or a prefix: where it lies in the layer outside.
  private(set) var prefixes: [(notation: PastedText.Notation, range: Range<Int>)] = []
  /// What somebody wrote behind a line, in the layer outside.
  private(set) var comments: [Range<Int>] = []
  /// Where in the layer somebody else speaks, or another entry begins: behind a time, and where the
  /// depth of quoting changes.
  private(set) var turns: [Int] = []
  private var depth = 0
  private var hasChanged = false
  private var tagBefore: Range<Int>?

  /// `nil` when nothing frames the lines.
  static func taken(off bytes: [UInt8], _ span: Span) -> Frames? {
    var frames = Frames(bytes: bytes, range: span.range, layer: TextLayer(madeOf: span))
    var start = span.range.lowerBound
    while start < span.range.upperBound {
      if let window = DrawnWindow(bytes, at: start, before: span.range.upperBound) {
        frames.take(window)
        start = window.end
        continue
      }
      let end = bytes.lineEnd(from: start, before: span.range.upperBound)
      let next = bytes.nextLine(behind: end, before: span.range.upperBound)
      frames.read(start..<end, next: next)
      start = next
    }
    return frames.hasChanged ? frames : nil
  }

  private mutating func take(_ window: DrawnWindow) {
    hasChanged = true
    for line in window.lines {
      layer.copy(line, of: bytes)
      layer.put(CollectionOfOne(0x0A), for: line.upperBound..<line.upperBound)
    }
  }

  private mutating func read(_ line: Range<Int>, next: Int) {
    let before = (depth, prefixes.count)
    let start = prefixEnd(of: line, next: next)
    if depth != before.0 || prefixes.count > before.1 { turns.append(layer.bytes.count) }
    let end = commentStart(in: start..<line.upperBound)
    if start > line.lowerBound || end < line.upperBound { hasChanged = true }
    copyWithoutBackslashes(start..<end)
    layer.copy(line.upperBound..<next, of: bytes)
  }

  private mutating func prefixEnd(of line: Range<Int>, next: Int) -> Int {
    var start = line.lowerBound
    let tag = LinePrefix.tag(bytes, line)
    let nextEnd = bytes.lineEnd(from: next, before: range.upperBound)
    // Only a name that comes again is a container's; else it may be the head of a row.
    if let tag,
      tag.isNumbered || isSame(tag.name, tagBefore)
        || isSame(tag.name, LinePrefix.tag(bytes, next..<nextEnd)?.name)
    {
      prefixes.append((.prefix, tag.name))
      start = tag.end
    }
    tagBefore = tag?.name
    depth = 0
    // A quoted log line has two prefixes, a quoted answer to a quoted mail three.
    for _ in 0..<6 {
      let mark = bytes.blankEnd(from: start, before: line.upperBound)
      guard mark < line.upperBound else { break }
      if let end = LinePrefix.quoteEnd(bytes, mark..<line.upperBound) {
        start = end
        depth += 1
      } else if let chat = LinePrefix.chat(bytes, mark..<line.upperBound) {
        prefixes.append((.prefix, mark..<chat.sender.lowerBound))
        prefixes.append((.sender, chat.sender))
        return chat.end
      } else if let end = LinePrefix.log(bytes, mark..<line.upperBound) {
        prefixes.append((.prefix, mark..<end))
        start = end
      } else {
        break
      }
    }
    return start
  }

  private func isSame(_ name: Range<Int>, _ other: Range<Int>?) -> Bool {
    other.map { bytes[name].elementsEqual(bytes[$0]) } ?? false
  }

  /// Behind `←` always, behind `→` and `<-` where a value of JSON ended: the rest is a remark.
  private mutating func commentStart(in line: Range<Int>) -> Int {
    var index = line.lowerBound
    while let arrow = bytes[index..<line.upperBound].firstIndex(where: { $0 == 0xE2 || $0 == 0x3C })
    {
      index = arrow + 1
      guard arrow > line.lowerBound, bytes[arrow - 1].isBlank || bytes[arrow] == 0xE2 else {
        continue
      }
      let isLeft = bytes.has("←", at: arrow)
      guard isLeft || bytes.has("→", at: arrow) || bytes.has("<-", at: arrow) else { continue }
      let before = bytes[line.lowerBound..<arrow].last { !$0.isBlank } ?? 0
      let isBehindValue = before.isOne(of: ",{[")
      guard isLeft && bytes[arrow - 1].isBlank || isBehindValue else { continue }
      let length = bytes[arrow] == 0xE2 ? 3 : 2
      comments.append(min(arrow + length, line.upperBound)..<line.upperBound)
      return arrow
    }
    return line.upperBound
  }

  /// MDX escapes brackets and the ends of lines with a backslash.
  private mutating func copyWithoutBackslashes(_ line: Range<Int>) {
    var copied = line.lowerBound
    var index = copied
    while let mark = bytes[index..<line.upperBound].firstIndex(of: 0x5C) {
      let next = mark + 1 < line.upperBound ? bytes[mark + 1] : 0x0A
      switch next {
      case 0x0A, 0x7B, 0x7D, 0x5B, 0x5D:
        layer.copy(copied..<mark, of: bytes)
        hasChanged = true
        copied = mark + 1
        index = mark + 1
      default: index = min(mark + 2, line.upperBound)
      }
    }
    layer.copy(copied..<line.upperBound, of: bytes)
  }
}
