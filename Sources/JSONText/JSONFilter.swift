/// Copies a JSON text that comes block by block and leaves out what nobody wants.
///
/// What is left out becomes `null`, an unwanted element of a judged list `{}`, a string that is too
/// long `""`: the result has the same shape, so pointers into it hold for the text as it came. Only
/// what is kept is in memory. Text that is no JSON stays as it is, for a reader to complain about.
public struct JSONFilter {
  /// What is kept so far.
  public private(set) var text: [UInt8] = []
  /// Where the kept text goes on after something was left out: offsets in it, ascending.
  public private(set) var marks: [PlaceMark] = []
  /// Where in the kept text a string was emptied that looks like JSON.
  public private(set) var cuts: [Int] = []

  /// In bytes; longer strings are emptied.
  private var longest: Int
  private let judge: ([UInt8]) -> Bool
  private var state = State.structure
  private var containers: [Container] = []
  /// What becomes of the next value.
  private var rule: Projection?
  private var place = PlaceCounter()
  private var key: [UInt8] = []
  /// Brackets that are open in a value that is kept or left out as a whole.
  private var depth = 0
  private var isLeavingOut = false
  private var string = StringState()

  /// Keeps what `plan` names; `judge` decides about each element of a judged list.
  public init(_ plan: Projection, longest: Int, judge: @escaping ([UInt8]) -> Bool) {
    rule = plan
    self.longest = longest
    self.judge = judge
  }

  /// Takes the next bytes.
  public mutating func take(_ block: ArraySlice<UInt8>) {
    block.withUnsafeBufferPointer { buffer in
      var pass = Pass(view: ByteView(buffer))
      while pass.index < buffer.count {
        if string.isOpen {
          takeString(&pass)
        } else if state == .value {
          takeValue(&pass)
        } else {
          takeStructure(&pass)
        }
      }
      keep(&pass)
      place.advance(over: pass.view, to: buffer.count)
    }
    place.endBlock()
  }

  /// Says that nothing more comes.
  public mutating func finish() {
    if isLeavingOut || string.isCut { marks.append(mark) }
  }

  private var mark: PlaceMark { PlaceMark(offset: text.count, position: place.position) }

  /// Copies what was gone over, unless it is left out.
  private mutating func keep(_ pass: inout Pass) {
    if !isLeavingOut, !string.isCut { pass.view.append(pass.start..<pass.index, to: &text) }
    pass.start = pass.index
  }

  /// Goes on behind something that was left out.
  private mutating func resume(_ pass: inout Pass) {
    pass.start = pass.index
    place.advance(over: pass.view, to: pass.index)
    marks.append(mark)
  }

  // MARK: Strings

  private mutating func takeString(_ pass: inout Pass) {
    let first = pass.index
    if string.isEscaped {
      string.isEscaped = false
      pass.index += 1
    } else {
      pass.index = pass.view.endOfPlainText(from: first)
    }
    if string.isKey, key.count < 64 { pass.view.append(first..<pass.index, to: &key) }
    string.length += pass.index - first
    if !string.isKey, !string.isCut, !isLeavingOut {
      if string.length > longest {
        cut(&pass)
      } else if string.isPayload, string.length >= PayloadHead.length {
        string.isPayload = false
        keep(&pass)
        if !PayloadHead.mayHoldJSON(text[(string.start + 1)...]) { cut(&pass) }
      }
    }
    switch pass.view[pass.index] {
    case Byte.backslash:
      string.isEscaped = true
      pass.index += 1
    case Byte.quote:
      if string.isCut { resume(&pass) }
      string = StringState()
      pass.index += 1
    default: break
    }
  }

  private mutating func cut(_ pass: inout Pass) {
    keep(&pass)
    let content = text[(string.start + 1)...].first { $0 > Byte.space }
    text.removeLast(text.count - string.start - 1)
    if content == Byte.openBrace || content == Byte.openBracket { cuts.append(string.start) }
    string.isCut = true
  }

  // MARK: Values that are kept or left out as a whole

  private mutating func takeValue(_ pass: inout Pass) {
    switch pass.view[pass.index] {
    case Byte.quote:
      if !isLeavingOut { keep(&pass) }
      let isPayload = depth == 0 && rule?.isPayload ?? false
      string = StringState(isOpen: true, isPayload: isPayload, start: text.count)
    case Byte.openBrace, Byte.openBracket: depth += 1
    case Byte.closeBrace, Byte.closeBracket:
      if depth == 0 { return endValue(&pass) }
      depth -= 1
    case Byte.comma where depth == 0: return endValue(&pass)
    default: break
    }
    pass.index += 1
  }

  private mutating func startValue(_ pass: inout Pass) {
    keep(&pass)
    isLeavingOut = rule == nil
    state = .value
    depth = 0
  }

  private mutating func endValue(_ pass: inout Pass) {
    if isLeavingOut {
      isLeavingOut = false
      text += "null".utf8
      resume(&pass)
    }
    state = .structure
    rule = .all
    if containers.isEmpty { keepTheRest() }
  }

  /// The text is no JSON any more.
  private mutating func keepTheRest() {
    state = .value
    depth = .max / 2
    longest = .max
  }

  // MARK: What the plan names

  private mutating func takeStructure(_ pass: inout Pass) {
    let byte = pass.view[pass.index]
    switch byte {
    case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn: pass.index += 1
    case _ where byte >= 0x80 && containers.isEmpty: pass.index += 1
    case Byte.quote where containers.last?.awaitsKey ?? false:
      string = StringState(isOpen: true, isKey: true)
      key = []
      pass.index += 1
    case Byte.colon where containers.last?.isObject ?? false:
      rule = containers.last?.plan.member(key)
      containers[containers.count - 1].awaitsKey = false
      pass.index += 1
    case Byte.comma where !containers.isEmpty:
      let top = containers.count - 1
      containers[top].awaitsKey = containers[top].isObject
      if !containers[top].isObject { rule = containers[top].plan.element }
      pass.index += 1
    case Byte.openBrace where rule?.isMembers ?? false: open(&pass, isObject: true)
    case Byte.openBracket where rule?.isList ?? false: open(&pass, isObject: false)
    case Byte.closeBrace where containers.last?.isObject ?? false: close(&pass)
    case Byte.closeBracket where containers.last.map { !$0.isObject } ?? false: close(&pass)
    case Byte.closeBrace, Byte.closeBracket, Byte.colon, Byte.comma: keepTheRest()
    default: startValue(&pass)
    }
  }

  private mutating func open(_ pass: inout Pass, isObject: Bool) {
    guard let plan = rule else { return }
    keep(&pass)
    let isJudged = isObject && containers.last?.plan.isJudged ?? false
    containers.append(
      Container(
        plan: plan,
        isObject: isObject,
        awaitsKey: isObject,
        start: isJudged ? text.count : nil,
        firstMark: marks.count
      )
    )
    if !isObject { rule = plan.element }
    pass.index += 1
  }

  private mutating func close(_ pass: inout Pass) {
    pass.index += 1
    keep(&pass)
    let container = containers.removeLast()
    rule = .all
    if containers.isEmpty { keepTheRest() }
    guard let start = container.start else { return }
    let isKept = judge(Array(text[start...]))
    if !isKept {
      remove(from: start, marks: container.firstMark)
      resume(&pass)
    }
    containers[containers.count - 1].isBehindRemoval = !isKept
  }

  /// Takes an element back and leaves `{}` in its place.
  private mutating func remove(from start: Int, marks first: Int) {
    text.removeLast(text.count - start)
    text += "{}".utf8
    // Between two removed elements there is nothing whose place anybody asks for.
    let isBehindRemoval = containers.last?.isBehindRemoval ?? false
    marks.removeLast(marks.count - first + (isBehindRemoval ? 1 : 0))
    let inside = cuts.count { $0 > start }
    cuts.removeLast(inside)
    if inside > 0 { cuts.append(start) }
  }
}
