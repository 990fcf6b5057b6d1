import TextFields

/// An error as a program prints it, field by field: `code=190 message="…"`, `<code>190</code>`,
/// `#<Error @code=190>`, a row of a table.
struct PrintedError {
  /// What the fields of one record say.
  private var words: [Name: Span]
  /// Where the first field begins, in the text as it came.
  private(set) var place: Range<Int>

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
    for (index, field) in text.fields.enumerated() {
      guard let name = name(of: field, in: text), var value = value(of: field, in: text) else {
        continue
      }
      // `message: (#190) It has expired status=4`: the words end where another key begins.
      let inside = text.fields[(index + 1)...].prefix {
        $0.key.layer == value.layer && value.range.contains($0.key.range.lowerBound)
      }
      if name == .message, let next = inside.first(where: { $0.notation == .equals }) {
        let range = value.range.lowerBound..<next.key.range.lowerBound
        value = Span(layer: value.layer, range: text.layers[value.layer].bytes.trimmed(range))
      }
      let key = text.place(of: isNamed(field, in: text) ? field.key : value)
      let place = key.lowerBound..<max(key.upperBound, text.place(of: value).upperBound)
      groups.add(PrintedError(words: [name: value], place: place), to: field.record)
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
    let sentences: [Name] = [.message, .errorMessage, .userMessage, .details]
    guard number(in: text) != nil, sentences.contains(where: { words[$0] != nil }) else {
      return false
    }
    if words[.trace] != nil || words[.userTitle] != nil || words[.userMessage] != nil {
      return true
    }
    if words[.errorCode] != nil, words[.errorMessage] != nil { return true }
    if subcode(in: text) != nil { return true }
    let suffix = words[.type].map { text.bytes(of: $0).suffix(9).map(\.lowercasedASCII) }
    return suffix.map { $0.elementsEqual("exception".utf8) } ?? false
  }

  /// Where the value of a field lies.
  subscript(name: Name) -> Span? { words[name] }

  /// The code, of its own field or in front of the message: `(#190) …`.
  func number(in text: PastedText) -> Int? {
    if let code = words[.code] ?? words[.errorCode] {
      return WholeNumber.read(text.bytes(of: code)).flatMap { $0 > 0 ? $0 : nil }
    }
    guard let message = words[.message] ?? words[.errorMessage] else { return nil }
    let bytes = text.bytes(of: message)
    guard bytes.starts(with: "(#".utf8) else { return nil }
    let digits = bytes.dropFirst(2).prefix(8).prefix(while: \.isASCIIDigit)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `nil` without one; programs with zero values print 0 where there is none.
  func subcode(in text: PastedText) -> Int? {
    words[.subcode].flatMap { WholeNumber.read(text.bytes(of: $0)) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func name(of field: PastedText.Field, in text: PastedText) -> Name? {
    guard field.notation.isPrinted else { return nil }
    if let name = name(of: text.bytes(of: field.key)) { return name }
    // What begins as Meta begins a message is one, whatever its key: `OAuthException: (#190) …`.
    let reach = text.bytes(of: field.reach)
    let isMessage = reach.starts(with: "(#".utf8) && reach.dropFirst(2).first?.isASCIIDigit ?? false
    return isMessage ? .message : nil
  }

  private static func isNamed(_ field: PastedText.Field, in text: PastedText) -> Bool {
    name(of: text.bytes(of: field.key)) != nil
  }

  private static func name(of key: ArraySlice<UInt8>) -> Name? {
    // `error.fbtrace_id`: behind the path of the object.
    let last = key.lastIndex(of: UInt8(ascii: ".")).map { key[($0 + 1)...] }
    return names[folded(key)] ?? last.flatMap { names[folded($0)] }
  }

  private static func folded(_ key: ArraySlice<UInt8>) -> String {
    guard key.count <= 64 else { return "" }
    let folded = key.lazy.filter { $0.isASCIILetter || $0.isASCIIDigit }.map(\.lowercasedASCII)
    return String(decoding: Array(folded), as: UTF8.self)
  }

  private static let names: [String: Name] = [
    "code": .code, "errorcode": .errorCode, "subcode": .subcode, "errorsubcode": .subcode,
    "message": .message, "errormessage": .errorMessage, "details": .details, "title": .title,
    "errorusertitle": .userTitle, "usertitle": .userTitle, "errorusermsg": .userMessage,
    "usermsg": .userMessage, "errorusermessage": .userMessage, "type": .type, "errortype": .type,
    "fbtraceid": .trace,
  ]

  /// All of the value, or `nil` when a program printed that there is none.
  private static func value(of field: PastedText.Field, in text: PastedText) -> Span? {
    let value = field.isBounded ? field.value : field.reach
    let bytes = text.bytes(of: value)
    guard bytes.contains(where: \.isWord) else { return nil }
    if bytes.count <= 9, nothing.contains(String(decoding: bytes, as: UTF8.self)) { return nil }
    return value
  }

  private static let nothing: Set<String> = [
    "null", "nil", "None", "NULL", "undefined", "Null", "<nil>",
  ]
}

extension FactExtractor {
  /// Reports the errors that a program printed; returns where they stand in the text as it came.
  mutating func readPrintedErrors(_ text: PastedText, _ entries: Entries) -> [Range<Int>] {
    let errors = PrintedError.all(in: text)
    let around = context
    for printed in errors {
      context.take(entries.time(of: Span(layer: 0, range: printed.place)), or: around)
      var error = ReportedError(
        origin: Origin(text: context.text, offset: printed.place.lowerBound),
        provenance: min(context.provenance, .text),
        time: nil
      )
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
