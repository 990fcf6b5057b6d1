import JSONText
import TextFields

/// What was found in a text: JSON values, and prose between them.
struct Reading: Sendable {
  enum Piece: Sendable {
    /// A value over the bytes of a layer of the text, 0 for the text itself.
    case json(JSONDocument, layer: Int)
    /// A stretch of a layer.
    case prose(Span)
  }

  /// Why nothing at all is taken from a text.
  enum Refusal: Sendable {
    /// Containers inside each other beyond the limit.
    case depth
    /// Bytes that are no UTF-8, or NUL.
    case encoding
  }

  private(set) var pieces: [Piece] = []
  /// The text as fields and records, with the layers that the pieces lie in; `nil` for strict JSON.
  private(set) var text: PastedText?
  /// What had to be forgiven, as strict JSON knows no such things; in order of place.
  private(set) var forgiven: [Leniency] = []
  /// Why the whole is no strict JSON, or `nil` when it is one value or a sequence of them.
  private(set) var syntaxError: JSONSyntaxError?
  private(set) var refusal: Refusal?
  /// Where the first value begins that is none, and why; only those that begin a line.
  private(set) var unread: (start: Int, error: JSONSyntaxError)?
  /// A bracket, comma or semicolon that is too many behind a value.
  private(set) var extra: Int?
  /// Where the first mark was taken away that stood in front of a line of a value.
  private(set) var prefix: Int?
  /// Where the first value begins whose quotes were escaped.
  private(set) var escaped: Int?

  /// Takes time in proportion to the length, whatever the text.
  init(of bytes: [UInt8]) {
    do throws(JSONSyntaxError) {
      pieces = [.json(try JSONDocument(parsing: bytes), layer: 0)]
      return
    } catch {
      syntaxError = error
    }
    if case .depth = syntaxError?.reason {
      refusal = .depth
    } else if bytes.starts(with: "{\\rtf".utf8) {
      // Rich text has its own escapes: no word in it is certain.
      return
    } else if let offset = InputEncoding.firstUnreadable(in: bytes) {
      refuse(at: offset)
    } else if let sequence = Self.sequence(in: bytes) {
      pieces = sequence
      syntaxError = nil
    } else {
      recover(bytes)
    }
  }

  /// A text that is all prose, whatever it looks like.
  init(prose text: PastedText) {
    self.text = text
    pieces = [.prose(Span(layer: 0, range: 0..<text.layers[0].bytes.count))]
  }

  private mutating func refuse(at offset: Int) {
    refusal = .encoding
    syntaxError = JSONSyntaxError(reason: .invalidUTF8, offset: offset)
  }

  /// Objects and arrays of strict JSON, each on lines of its own or behind a record separator.
  private static func sequence(in bytes: [UInt8]) -> [Piece]? {
    var pieces: [Piece] = []
    var end = 0
    var offset = skipSeparators(in: bytes, from: 0)
    while offset < bytes.count {
      guard pieces.isEmpty || bytes[end..<offset].contains(where: \.isRecordEnd),
        bytes[offset] == UInt8(ascii: "{") || bytes[offset] == UInt8(ascii: "["),
        let document = try? JSONDocument(parsing: bytes, from: offset)
      else { return nil }
      pieces.append(.json(document, layer: 0))
      end = document.end
      offset = skipSeparators(in: bytes, from: end)
    }
    return pieces.isEmpty ? nil : pieces
  }

  /// White space, byte order marks and the record separator of RFC 7464.
  private static func skipSeparators(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D, 0x1E: offset += 1
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]): offset += 3
      default: return offset
      }
    }
    return offset
  }

  /// Finds the JSON values that stand in other text, strictly where possible.
  private mutating func recover(_ bytes: [UInt8]) {
    let text = PastedText(bytes, readsMembers: false)
    if let failure = text.failure {
      if case .depth = failure.error.reason {
        syntaxError = failure.error
        refusal = .depth
        return
      }
      unread = (text.place(of: failure.start).lowerBound, failure.error)
    }
    self.text = text
    let parts = TextParts(of: text)
    pieces = parts.pieces
    extra = parts.extra
    prefix = parts.prefix
    escaped = parts.escaped
    forgiven = text.documents.flatMap { document in
      document.json.forgiven.map { forgiven in
        let span = Span(layer: document.layer, range: forgiven.offset..<forgiven.offset)
        return Leniency(kind: forgiven.kind, offset: text.place(of: span).lowerBound)
      }
    }
  }
}

extension UInt8 {
  /// A line break, or the record separator of RFC 7464.
  fileprivate var isRecordEnd: Bool { self == 0x0A || self == 0x0D || self == 0x1E }
}
