import JSONText

/// Cuts an input that comes block by block into cases, and holds no more than one of them.
struct CaseSplitter {
  /// One case of an input.
  enum Piece {
    /// A line, or a record of a log, which is a case only with a payload; `number` is that of its
    /// first line, from 1.
    case record([UInt8], number: Int, isOfLog: Bool)
    /// A line of more than ``longestRecord`` bytes, of which nothing was held.
    case tooLong(number: Int)
    /// All of the input.
    case whole(Intake)
    /// A file of a kind that nobody reads, by its first bytes.
    case unsupported(head: [UInt8])
  }

  /// No case on one line is longer, in bytes: a webhook has at most 3 MB.
  static let longestRecord = 4 << 20

  /// What came and is not decided on, or the line that goes on in the next block.
  private var rest: [UInt8] = []
  private var form: CaseForm?
  private var collector: Intake.Collector?
  /// The number of the line that is being read.
  private var line = 1
  /// Whether the line being read is too long; nothing of it is held.
  private var isSkipping = false
  /// The record of a log that may go on, the number of its first line, and whether it does.
  private var record: [UInt8] = []
  private var recordLine = 1
  private var isOpen = false

  /// `form` is what the input has, where that is known before.
  init(form: CaseForm? = nil) {
    self.form = form
  }

  /// Whether nothing more is to be read.
  private(set) var isDone = false

  /// How many bytes of one case are held.
  var held: Int { collector?.count ?? rest.count + record.count }

  /// Takes a block and hands on the cases that are complete by now; `false` when `take` said stop or
  /// nothing more is to be read.
  mutating func feed(_ block: ArraySlice<UInt8>, _ take: (Piece) -> Bool) -> Bool {
    guard form == nil else { return pass(block, take) }
    rest += block
    let isEnough =
      rest.count >= CaseForm.headLength
      && (rest.count >= Self.longestRecord || rest[...].firstLineFeed(from: 0) != nil)
    return isEnough ? decide(isAll: false, take) : true
  }

  /// Hands on what has come so far, where nothing that may follow makes other cases of it.
  mutating func pause(_ take: (Piece) -> Bool) -> Bool {
    guard form == nil, let form = CaseForm(soFar: rest) else { return true }
    return begin(form, take)
  }

  /// Hands on what is left at the end of the input.
  mutating func finish(_ take: (Piece) -> Bool) -> Bool {
    if form == nil, !decide(isAll: true, take) { return false }
    if var collector { return take(.whole(collector.finish())) }
    if isSkipping || !rest.isEmpty { guard endLine(with: [], take) else { return false } }
    return giveRecord(take)
  }

  private mutating func decide(isAll: Bool, _ take: (Piece) -> Bool) -> Bool {
    let form = CaseForm(of: rest, isAll: isAll)
    if case .one = form, let unsupported = UnsupportedFormat(rest), !unsupported.isText {
      let head = rest
      rest = []
      self.form = .lines
      isDone = true
      _ = take(.unsupported(head: head))
      return false
    }
    return begin(form, take)
  }

  private mutating func begin(_ form: CaseForm, _ take: (Piece) -> Bool) -> Bool {
    let head = rest
    rest = []
    self.form = form
    if case .one = form { collector = Intake.Collector() }
    return pass(head[...], take)
  }

  private mutating func pass(_ block: ArraySlice<UInt8>, _ take: (Piece) -> Bool) -> Bool {
    if collector != nil {
      collector?.take(block)
      return true
    }
    var start = block.startIndex
    while let end = block.firstLineFeed(from: start) {
      guard endLine(with: block[start..<end], take) else { return false }
      start = end + 1
    }
    hold(block[start...])
    return true
  }

  /// Keeps the beginning of a line for the next block.
  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    isSkipping = isSkipping || rest.count + bytes.count > Self.longestRecord
    if isSkipping { rest = [] } else { rest += bytes }
  }

  /// Ends the line in ``rest`` with these bytes.
  private mutating func endLine(with bytes: ArraySlice<UInt8>, _ take: (Piece) -> Bool) -> Bool {
    defer {
      line += 1
      isSkipping = false
    }
    if rest.count + bytes.count > Self.longestRecord { isSkipping = true }
    let text = isSkipping ? [] : rest.isEmpty ? Array(bytes) : rest + bytes
    rest = []
    if case .log(let isTimed)? = form { return extend(with: text, isTimed: isTimed, take) }
    if isSkipping { return take(.tooLong(number: line)) }
    return text.allSatisfy(\.isBlank) || take(.record(text, number: line, isOfLog: false))
  }

  // MARK: Logs

  /// Puts a line of a log to the record that it belongs to.
  private mutating func extend(
    with text: [UInt8],
    isTimed: Bool,
    _ take: (Piece) -> Bool
  ) -> Bool {
    if isSkipping {
      isOpen = false
      return giveRecord(take) && take(.tooLong(number: line))
    }
    let begins = !isTimed || text.withUnsafeBufferPointer(LogLine.beginsWithTime)
    if begins && !isOpen || record.count > Self.longestRecord {
      guard giveRecord(take) else { return false }
    }
    if record.isEmpty { recordLine = line }
    record += text
    record.append(0x0A)
    isOpen = isTimed && text.withUnsafeBufferPointer(LogLine.isOpen)
    return true
  }

  private mutating func giveRecord(_ take: (Piece) -> Bool) -> Bool {
    let whole = record
    record = []
    guard !whole.allSatisfy(\.isBlank) else { return true }
    return take(.record(whole, number: recordLine, isOfLog: true))
  }
}

extension UInt8 {
  /// White space of JSON.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
