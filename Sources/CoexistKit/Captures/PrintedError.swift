import TextFields

/// An error as a program prints it, field by field: `code=190 message="…"`, `<code>190</code>`,
/// `#<Error @code=190>`, a row of a table.
struct PrintedError {
  /// What the fields of one record say.
  private var words: [Name: Span]
  /// Where the first field begins, in the text as it came.
  private(set) var place: Range<Int>
  /// The record of the fields, and whether it is a row, whose fields are cells.
  let record: Int
  private let isRow: Bool

  enum Name: Sendable {
    case code
    case subcode
    case message
    case details
    case title
    case userTitle
    case userMessage
    case type
    case trace
    /// `error_code` and `error_message`: what they name is an error, whatever stands beside them.
    case errorCode
    case errorMessage
  }

  /// The errors of a text, each the fields of one record, or of the lines of one.
  ///
  /// Where a name comes again, another error begins. What is no error of Meta's for sure is left to
  /// those who read the words.
  static func all(in text: PastedText) -> [PrintedError] {
    var groups = Groups()
    let marks = marks(in: text)
    for (index, field) in text.fields.enumerated() {
      guard let name = name(of: field, in: text, behind: marks[field.record] ?? 0),
        var value = value(of: field, as: name, in: text)
      else {
        continue
      }
      // `message: (#190) It has expired status=4`: the words end where another key begins.
      let inside = text.fields[(index + 1)...].prefix {
        $0.key.layer == value.layer && value.range.contains($0.key.range.lowerBound)
      }
      if name == .message, let next = inside.first(where: { $0.notation == .equals }) {
        let range = value.range.lowerBound..<next.key.range.lowerBound
        value = Span(
          layer: value.layer,
          range: text.layers[value.layer].bytes.trimmedOfMarks(range)
        )
      }
      // The head of a column stands far from its cells.
      let isCell = field.notation == .cell
      let key = text.place(of: isNamed(field, in: text) && !isCell ? field.key : value)
      let place = key.lowerBound..<max(key.upperBound, text.place(of: value).upperBound)
      let home = home(of: field, in: text)
      let isRow = isCell || text.records[home].kind == .row
      groups.add(
        PrintedError(words: [name: value], place: place, record: home, isRow: isRow),
        to: home
      )
    }
    let (whole, parts) = groups.split { $0.isMetas(in: text) }
    var found = whole
    // A program may print each field on a line of its own.
    groups = Groups()
    for (record, part) in parts {
      let home = text.records[record]
      guard let parent = home.parent, home.kind == .line || home.kind == .item else { continue }
      groups.add(part, to: parent)
    }
    found += groups.split { $0.isMetas(in: text) }.whole
    return found.sorted {
      ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
    }
  }

  /// The record of a field, or that of the error whose data the field is a part of.
  private static func home(of field: PastedText.Field, in text: PastedText) -> Int {
    guard let parent = field.parent, folded(text.bytes(of: text.fields[parent].key)) == "errordata"
    else { return field.record }
    return text.fields[parent].record
  }

  /// What was read of records, in order of place.
  private struct Groups {
    private var open: [Int: Int] = [:]
    private var all: [(record: Int, error: PrintedError)] = []

    mutating func add(_ part: PrintedError, to record: Int) {
      if let place = open[record], all[place].error.words.keys.allSatisfy({ part.words[$0] == nil })
      {
        all[place].error.add(part)
      } else {
        open[record] = all.count
        all.append((record, part))
      }
    }

    func split(by isWhole: (PrintedError) -> Bool)
      -> (whole: [PrintedError], parts: [(record: Int, error: PrintedError)])
    {
      (all.map(\.error).filter(isWhole), all.filter { !isWhole($0.error) })
    }
  }

  private mutating func add(_ other: PrintedError) {
    words.merge(other.words) { first, _ in first }
    let start = min(place.lowerBound, other.place.lowerBound)
    place = start..<max(place.upperBound, other.place.upperBound)
  }

  /// A number, words, and something that only Meta's errors have.
  private func isMetas(in text: PastedText) -> Bool {
    guard let number = number(in: text) else { return false }
    let sentences: [Name] = [.message, .errorMessage, .userMessage, .details, .title]
    let hasWords = sentences.contains { words[$0] != nil }
    // A row of a table says by the head of its column that a number of the catalogue is a code.
    if isRow, KnownError.isListed(number) {
      if words[.errorCode] != nil { return true }
      if words[.code] != nil, number >= 1000, hasWords || words[.trace] != nil { return true }
    }
    if words[.errorCode] != nil, words[.trace] != nil { return true }
    guard hasWords else { return false }
    if words[.trace] != nil || words[.userTitle] != nil || words[.userMessage] != nil {
      return true
    }
    if words[.errorCode] != nil, words[.errorMessage] != nil { return true }
    if subcode(in: text) != nil { return true }
    // `(#190) …` beside `code=190`.
    if words[.code] != nil, let message = words[.message],
      text.bytes(of: message).starts(with: "(#\(number))".utf8)
    {
      return true
    }
    let suffix = words[.type].map { text.bytes(of: $0).suffix(9).map(\.lowercased) }
    return suffix.map { $0.elementsEqual("exception".utf8) } ?? false
  }

  /// Where the value of a field lies.
  subscript(name: Name) -> Span? { words[name] }

  /// The code, of its own field or in front of the message: `(#190) …`.
  func number(in text: PastedText) -> Int? {
    if let code = words[.code] ?? words[.errorCode] {
      return Self.number(text.bytes(of: code))
    }
    guard let message = words[.message] ?? words[.errorMessage] else { return nil }
    let bytes = text.bytes(of: message)
    guard bytes.starts(with: "(#".utf8) else { return nil }
    let digits = bytes.dropFirst(2).prefix(8).prefix(while: \.isDigit)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `nil` without one; programs with zero values print 0 where there is none.
  func subcode(in text: PastedText) -> Int? {
    words[.subcode].flatMap { Self.number(text.bytes(of: $0)) }
  }

  /// A number as an error may have it; a telephone number is none.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let number = WholeNumber.read(bytes), (1..<1_000_000_000).contains(number),
      bytes.first != UInt8(ascii: "+")
    else { return nil }
    return number
  }

  /// All of the value, or `nil` when a program printed that there is none.
  private static func value(of field: PastedText.Field, as name: Name, in text: PastedText) -> Span?
  {
    var value = field.isBounded ? field.value : field.reach
    // `FBTraceID:AbC UserTitle: UserMsg:}`: a trace is one word, whatever follows.
    if name == .trace, !field.isBounded {
      let word = text.bytes(of: value).prefix { $0 > 0x20 }
      value = Span(layer: value.layer, range: word.startIndex..<word.endIndex)
    }
    let bytes = text.bytes(of: value)
    guard bytes.contains(where: \.isWord) else { return nil }
    if bytes.count <= 9, nothing.contains(String(decoding: bytes, as: UTF8.self)) { return nil }
    return value
  }

  private static let nothing: Set<String> = [
    "null", "nil", "None", "NULL", "undefined", "Null", "<nil>",
  ]
}

extension PastedText {
  /// The newest time in the cells of each row, by its record.
  fileprivate var timesOfRows: [Int: Instant] {
    let heads: Set<String> = [
      "ts", "time", "timestamp", "date", "datetime", "day", "when", "firstseen", "lastseen",
      "occurredat", "failedat", "sentat", "fecha", "fechahora", "data", "datum", "zeit",
    ]
    var times: [Int: Instant] = [:]
    for field in fields where field.notation == .cell && heads.contains(foldedKey(of: field)) {
      guard let time = Instant(iso8601: string(of: field.value)) else { continue }
      times[field.record] = max(time, times[field.record] ?? time)
    }
    return times
  }
}

extension FactExtractor {
  /// Reports the errors that a program printed; returns where they stand in the text as it came.
  ///
  /// What stands in `payloads` was read with them.
  mutating func readPrintedErrors(
    _ text: PastedText,
    _ entries: Entries,
    except payloads: [Range<Int>]
  ) -> [Range<Int>] {
    let errors = PrintedError.all(in: text).filter { !payloads.holds($0.place) }
    let around = context
    let times = errors.isEmpty ? [:] : text.timesOfRows
    for printed in errors {
      let time = times[printed.record] ?? entries.time(of: Span(layer: 0, range: printed.place))
      context.take(time, or: around)
      var error = errorInText(at: printed.place.lowerBound)
      func words(_ names: PrintedError.Name...) -> Untrusted? {
        names.lazy.compactMap { printed[$0] }.first.map {
          Untrusted(Unwrapped.text(Array(text.bytes(of: $0))))
        }
      }
      error.code = printed.number(in: text)
      error.subcode = printed.subcode(in: text)
      error.message = words(.message, .errorMessage)
      error.details = words(.details)
      error.title = words(.title)
      error.userTitle = words(.userTitle)
      error.userMessage = words(.userMessage)
      error.fbtraceID = words(.trace)
      error.path = context.path
      report(error)
    }
    context.take(nil, or: around)
    return errors.map(\.place)
  }
}
