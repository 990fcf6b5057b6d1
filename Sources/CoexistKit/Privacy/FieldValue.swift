import TextFields

/// The value of a field, and what of it must not leave by the rule of its key.
struct FieldValue {
  let bytes: [UInt8]
  let layer: Int
  let field: PastedText.Field
  /// The value without a comment behind it; of running text only its first word.
  let word: Range<Int>
  /// The value and what follows up to the next key.
  let words: Range<Int>
  /// The whole value.
  let whole: Range<Int>

  init(_ field: PastedText.Field, in text: PastedText) {
    self.field = field
    layer = field.value.layer
    bytes = text.layers[field.value.layer].bytes
    let isWords =
      field.reach.layer == layer && field.reach.range.lowerBound == field.value.range.lowerBound
    words = isWords ? field.reach.range : field.value.range
    whole = field.value.range
    var end = whole.upperBound
    if !field.isBounded || field.notation == .equals || field.notation == .colon {
      let isQuoted = field.isBounded
      if !isQuoted { end = bytes[whole].firstIndex { $0 <= 0x20 } ?? end }
      while !isQuoted, end > whole.lowerBound, ".,;".utf8.contains(bytes[end - 1]) { end -= 1 }
    }
    word = whole.lowerBound..<end
  }

  /// Whether a program wrote the field, so that its key counts whatever the value looks like.
  var isStructured: Bool {
    switch field.notation {
    case .json, .cell, .element, .attribute, .query: true
    case .equals, .arrow: true
    case .colon: field.isBounded || field.parent != nil
    case .dash, .blank, .hash, .bracket, .request, .status, .sender, .prefix: false
    }
  }

  var scan: SecretScanner {
    SecretScanner(bytes, known: AllowedIDs(), keepsVersions: false)
  }

  var isHarmless: Bool { scan.isHarmless(whole) }

  /// A time or a count, but no four numbers that may be an address.
  var isTime: Bool { Self.isTime(bytes[word]) }

  static func isTime(_ value: ArraySlice<UInt8>) -> Bool {
    isTimeOrVersion(value)
      && value.withUnsafeBufferPointer { SecretScanner.ipv4End($0, from: 0) } == nil
  }

  var isTimeOrVersion: Bool { Self.isTimeOrVersion(bytes[word]) }

  /// `2026-11-20`, `2.24.17.79`, `1763647511`; no number of a phone.
  static func isTimeOrVersion(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, first.isASCIIDigit else { return false }
    if value.allSatisfy(\.isASCIIDigit) {
      return value.count <= 8 || (value.count == 10 || value.count == 13) && first == 0x31
    }
    if value.allSatisfy({ $0.isASCIIDigit || $0 == 0x2E }) { return value.count <= 20 }
    return Instant(iso8601: String(decoding: value, as: UTF8.self)) != nil
  }

  /// Up to seven digits, unless quotes or an address make a code of six a secret one.
  var isErrorCode: Bool {
    bytes[word].allSatisfy(\.isASCIIDigit)
      && (word.count != 6 || PublishedCodes.contains(bytes[word]) || field.notation == .cell
        || field.notation == .element || field.notation == .colon && !isSpelledOut)
  }

  /// `Código`: people write it so, programs write `code`.
  private var isSpelledOut: Bool {
    bytes.count > field.key.range.lowerBound && field.key.layer == layer
      && bytes[field.key.range].count > 4
  }

  /// What must not leave of the value.
  func spans(by rule: KeyClass, known: AllowedIDs) -> [PrivateSpan] {
    switch rule {
    case .secret(let kind): return secret(kind)
    case .about(let kind):
      guard isStructured || field.notation == .colon, Self.looksRandom(bytes, word) else {
        return []
      }
      return secret(kind)
    case .code: return code
    case .state where isStructured && word.count >= 8:
      let shape = WordShape(bytes, word)
      return shape.digits > 0 && !shape.isReadable ? [span(word, .oauthCode)] : []
    case .signature where isStructured && word.count >= 16: return [span(word, .credential)]
    case .phone: return phone(known)
    case .personal(let kind): return person(kind)
    case .state, .signature, .id, .trace, .time, .version, .none: return []
    }
  }

  private func span(_ range: Range<Int>, _ kind: PrivateKind) -> PrivateSpan {
    PrivateSpan(range: range, kind: kind)
  }

  /// Whether no word, number or time looks like the value.
  static func looksRandom(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let shape = WordShape(bytes, range)
    let value = bytes[range]
    return shape.count >= 6 && shape.digits > 0 && shape.letters > 0 && !shape.isReadable
      && !value.contains(0x20) && !value.contains(0x2F)
      && Instant(iso8601: String(decoding: value, as: UTF8.self)) == nil
  }

  private func secret(_ kind: PrivateKind) -> [PrivateSpan] {
    if kind == .messageText { return isHarmless ? [] : [span(words, kind)] }
    guard field.notation != .blank || isFlag else { return [] }
    guard field.notation != .hash, field.notation != .bracket, field.notation != .dash else {
      return []
    }
    if kind == .cookie, field.notation == .colon, !field.isBounded { return [span(line, kind)] }
    var range = field.isBounded || field.notation == .cell ? whole : word
    if let start = scan.schemeEnd(from: whole.lowerBound), start < whole.upperBound {
      let end =
        field.isBounded
        ? whole.upperBound
        : bytes[start..<whole.upperBound].firstIndex { $0 <= 0x20 } ?? whole.upperBound
      range = start..<end
      while let last = bytes[range].last, ".,;".utf8.contains(last) {
        range = start..<range.upperBound - 1
      }
    }
    guard !range.isEmpty, !scan.isHarmless(range), !Self.isSentence(bytes[range]) else { return [] }
    if kind == .pin || kind == .oneTimeCode {
      guard isShortCode(range) || field.isBounded && !bytes[range].contains(0x20) && !isName(range)
      else {
        return []
      }
    } else if field.isBounded || field.notation == .cell || field.notation == .equals && isTight {
      if (field.notation == .cell || field.notation == .element)
        && (scan.isStatus(bytes[range]) || isName(range))
      {
        return []
      }
    } else if isSetting, !scan.isStatus(bytes[range]) {
      range = whole
    } else if isWordOfSentence(range) {
      return []
    }
    return [span(range, scan.kindByShape(of: range) ?? kind)]
  }

  /// `--client-secret …`: the last word of the key is a flag.
  private var isFlag: Bool {
    let key = bytes[field.key.range]
    guard let last = key.split(separator: 0x20).last else { return false }
    return last.count > 2 && last.starts(with: "--".utf8)
  }

  /// `key=value` without blanks around the sign.
  private var isTight: Bool {
    field.key.layer == layer && whole.lowerBound - field.key.range.upperBound <= 2
  }

  /// `name = value` on a line of its own, as in a file of settings: the value goes to its end.
  private var isSetting: Bool {
    guard field.key.layer == layer, !field.isBounded else { return false }
    let sign = bytes[field.key.range.upperBound..<whole.lowerBound].first { $0 > 0x20 }
    return sign == 0x3D && standsAlone(whole)
      && !bytes[field.key.range].contains { $0 <= 0x20 || $0 >= 0x80 }
  }

  /// To the end of the line.
  private var line: Range<Int> {
    whole
      .lowerBound..<(bytes[whole.lowerBound...].firstIndex { $0 == 0x0A || $0 == 0x0D }
      ?? bytes.count)
  }

  private func isShortCode(_ range: Range<Int>) -> Bool {
    let digits = bytes[range].count(where: \.isASCIIDigit)
    return (4...8).contains(digits) && digits + 1 >= range.count
      && !PublishedCodes.contains(bytes[range])
  }

  /// Whether the cell is the head of another column.
  private func isName(_ range: Range<Int>) -> Bool {
    guard range.count <= 40,
      bytes[range].allSatisfy({ $0.isASCIILetter || $0 == 0x5F || $0 == 0x20 || $0 == 0x2D })
    else { return false }
    return KeyClass(KeyName(bytes, range)) != .none
  }

  /// Four words and more, the first with a capital: what Meta says, no secret.
  static func isSentence(_ value: ArraySlice<UInt8>) -> Bool {
    let words = value.split(separator: 0x20)
    guard words.count >= 4, let first = value.first, 0x41...0x5A ~= first else { return false }
    return words.allSatisfy { word in
      word.count <= 16
        && word.allSatisfy { $0.isASCIILetter || $0 >= 0x80 || ".,'()-:".utf8.contains($0) }
    }
  }

  /// A part of an address, or of a form that was sent: `&code=…`.
  private var isInAddress: Bool {
    field.notation == .query
      || field.key.layer == layer && "?&".utf8.contains(bytes.at(field.key.range.lowerBound - 1))
  }

  private var code: [PrivateSpan] {
    let shape = WordShape(bytes, word)
    if shape.digits == shape.count {
      guard shape.count == 6, isStructured || isSpelledOut else { return [] }
      return [span(word, .oneTimeCode)]
    }
    guard !isTimeOrVersion, isStructured,
      shape.count >= (isInAddress ? 8 : 16) && !shape.isReadable || shape.count >= 40
    else {
      return []
    }
    return [span(word, .oauthCode)]
  }

  private func phone(_ known: AllowedIDs) -> [PrivateSpan] {
    let isLabel = field.notation == .colon && field.key.range.count > 4
    guard isStructured || isLabel else { return [] }
    let range = whole
    let digits = bytes[range].count(where: \.isASCIIDigit)
    guard (7...16).contains(digits), digits + 6 >= range.count, !known.contains(bytes[range]),
      !PublishedCodes.contains(bytes[range]),
      Instant(iso8601: String(decoding: bytes[range], as: UTF8.self)) == nil || digits >= 11
    else { return [] }
    return [span(range, .phone)]
  }

  private func person(_ kind: PrivateKind) -> [PrivateSpan] {
    switch field.notation {
    case .cell, .element, .json, .attribute: break
    case .colon where field.isBounded || field.parent != nil: break
    case .arrow where field.isBounded: break
    case .equals where words.count > whole.count: break
    default: return []
    }
    guard !isHarmless, !isName(whole) else { return [] }
    switch kind {
    case .email where !bytes[whole].contains(0x40): return []
    case .ip where !bytes[whole].contains(where: \.isASCIIDigit): return []
    default: return [span(kind == .person ? words : whole, kind)]
    }
  }
}
