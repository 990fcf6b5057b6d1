/// Reads one value of what people and programs take for JSON, and notes what had to be forgiven.
///
/// Writes the same nodes as ``StrictReader``. Every byte is read a bounded number of times: what is
/// looked at ahead is used up afterwards.
struct ForgivingReader {
  let text: ByteView
  let depthLimit: Int
  var tape: Tape
  var notes = Notes()
  /// The offset of the next byte to read.
  var index = 0
  /// Whether the text ended inside the value.
  var isCut = false
  private var frames: [Frame] = []

  /// Something that waits for a closing bracket.
  private struct Frame {
    var shape: Shape
    let closer: UInt8
    /// The closing brackets that this frame and those around it wait for, one bit each.
    let awaited: UInt8
  }

  /// What stands between the brackets of a frame.
  enum Shape {
    case elements
    case members
    /// A call around one value, which is read in its place.
    case wrapper
  }

  /// What comes next.
  enum Step {
    /// The first element or member, or one after a comma.
    case item
    /// The value of a member, of a call, or the root.
    case value
    /// A comma or a closing bracket.
    case after
  }

  init(_ text: ByteView, expecting length: Int, depthLimit: Int) {
    self.text = text
    self.depthLimit = depthLimit
    tape = Tape(forLength: length)
  }

  /// What is being read, or `nil` at the root.
  var shape: Shape? { frames.last?.shape }

  /// Whether words without quotes may be elements here, as in what Objective-C prints.
  var isInParentheses: Bool { frames.last?.closer == Byte.closeParenthesis }

  /// Reads the value that begins at `start`, or after white space and comments there.
  ///
  /// Returns the offset behind the value.
  mutating func read(from start: Int) throws(JSONSyntaxError) -> Int {
    index = text.skipBlank(from: start, andMarks: true)
    _ = skipBlank()
    guard index < text.count else { throw JSONSyntaxError(reason: .empty, offset: index) }
    var step = Step.value
    var comma: Int?
    while !isCut {
      switch step {
      case .value:
        _ = skipBlank()
        if index < text.count {
          step = try readValue(expecting: .value)
        } else {
          isCut = true
        }
      case .item:
        step = try readItem(after: comma)
        comma = nil
      case .after:
        if frames.isEmpty { return index }
        (step, comma) = try readSeparator()
      }
      // A key says nothing without its value.
      if isCut, step == .value, shape == .members { tape.dropKey() }
    }
    guard !tape.nodes.isEmpty else { throw text.error(expecting: .value, at: text.count) }
    return closeAll()
  }

  /// Reads what begins an element or a member, or the end of its container.
  private mutating func readItem(after comma: Int?) throws(JSONSyntaxError) -> Step {
    _ = skipBlank()
    switch text[index] {
    case _ where index >= text.count:
      isCut = true
      return .after
    case Byte.closeBrace, Byte.closeBracket, Byte.closeParenthesis:
      if let comma { notes.add(.trailingComma, at: comma) }
      close()
      return .after
    case Byte.comma, Byte.semicolon:
      notes.add(.trailingComma, at: index)
      index += 1
      return .item
    case _ where skipEllipsis():
      return .after
    default:
      guard shape == .members else {
        return try readValue(expecting: comma == nil ? .valueOrBracket : .valueAfterComma)
      }
      try readKey(expecting: comma == nil ? .keyOrBrace : .keyAfterComma)
      return isCut ? .after : .value
    }
  }

  /// Reads what stands behind a value in a container; also tells where a comma stands.
  private mutating func readSeparator() throws(JSONSyntaxError) -> (Step, comma: Int?) {
    let end = index
    var needsComma = true
    var hasLineBreak = skipBlank()
    while skipEllipsis() {
      needsComma = false
      hasLineBreak = skipBlank() || hasLineBreak
    }
    guard index < text.count else {
      isCut = true
      return (.after, nil)
    }
    switch (text[index], shape) {
    case (Byte.closeBrace, _), (Byte.closeBracket, _), (Byte.closeParenthesis, _):
      close()
      return (.after, nil)
    case (_, .wrapper):
      throw text.error(expecting: .parenthesis, at: index)
    case (Byte.comma, _):
      index += 1
      return (.item, needsComma ? index - 1 : nil)
    case (Byte.semicolon, _):
      notes.add(.semicolon, at: index)
      index += 1
      return (.item, nil)
    case (Byte.equals, .elements) where text.has("=>", at: index) && readRocket(behind: end):
      return (.value, nil)
    default:
      guard hasLineBreak || !needsComma else {
        throw text.error(
          expecting: shape == .members ? .commaOrBrace : .commaOrBracket,
          at: index
        )
      }
      if needsComma { notes.add(.missingComma, at: end) }
      return (.item, nil)
    }
  }

  /// Reads `=>` behind the element that ends at `end`, if that can be a key or is its own index.
  private mutating func readRocket(behind end: Int) -> Bool {
    if !tape.dropIndex(endingAt: end, in: text) {
      guard tape.turnIntoObject() else { return false }
      frames[frames.count - 1].shape = .members
    }
    notes.add(.hashRocket, at: index)
    index += 2
    return true
  }

  /// Opens an array or object whose brackets begin at `start` and whose content begins at `content`.
  mutating func open(
    _ kind: JSONCursor.Kind,
    at start: Int,
    content: Int,
    until closer: UInt8
  ) throws(JSONSyntaxError) {
    try push(kind == .object ? .members : .elements, until: closer, at: start)
    tape.open(kind, at: start)
    index = content
  }

  /// Opens a call around the one value that begins at `content`.
  mutating func wrap(at start: Int, content: Int) throws(JSONSyntaxError) {
    try push(.wrapper, until: Byte.closeParenthesis, at: start)
    index = content
  }

  private mutating func push(
    _ shape: Shape,
    until closer: UInt8,
    at start: Int
  ) throws(JSONSyntaxError) {
    guard frames.count < depthLimit else {
      throw JSONSyntaxError(reason: .depth(limit: depthLimit), offset: start)
    }
    let awaited = (frames.last?.awaited ?? 0) | Self.bit(of: closer)
    frames.append(Frame(shape: shape, closer: closer, awaited: awaited))
  }

  private static func bit(of closer: UInt8) -> UInt8 {
    closer == Byte.closeBrace ? 1 : closer == Byte.closeBracket ? 2 : 4
  }

  /// Closes what the closing bracket at ``index`` closes, and what was forgotten inside of it.
  private mutating func close() {
    let closer = text[index]
    if frames.last?.closer != closer {
      notes.add(.missingCloser, at: index)
      if (frames.last?.awaited ?? 0) & Self.bit(of: closer) != 0 {
        while let last = frames.last, last.closer != closer { pop(end: index) }
      }
    }
    index += 1
    pop(end: index)
  }

  private mutating func pop(end: Int) {
    guard let frame = frames.popLast(), frame.shape != .wrapper else { return }
    tape.close(end: end)
  }

  /// Closes everything at the end of a text that was cut off.
  private mutating func closeAll() -> Int {
    notes.add(.truncated, at: text.count)
    while !frames.isEmpty { pop(end: text.count) }
    return text.count
  }
}
