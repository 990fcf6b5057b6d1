import TextFields

/// The value of a field, and what of it must not leave by the rule of its key.
///
/// The one judge of values, whether they stand in JSON, in a table or in a sentence: a key that
/// certainly names its value decides whatever that looks like, one of a sentence only where the
/// value is no word.
struct FieldValue {
  let bytes: [UInt8]
  /// The layer of the text that the bytes are; 0 in JSON.
  let layer: Int
  /// The whole value.
  let whole: Range<Int>
  /// The value without a comment behind it; of running text only its first word.
  let word: Range<Int>
  /// The value and what follows up to the next key.
  let words: Range<Int>
  let notation: PastedText.Notation
  let isBounded: Bool
  /// Whether brackets hold the field: `Config(pin: 1)`, `{Pin:1}`.
  let isInBrackets: Bool
  /// Whether brackets or a key above hold the field: a program wrote it.
  private let isNested: Bool
  /// The key, where it stands in the same bytes.
  let key: Range<Int>?

  /// A string of JSON, decoded.
  init(ofJSON bytes: [UInt8]) {
    self.bytes = bytes
    layer = 0
    whole = 0..<bytes.count
    word = whole
    words = whole
    notation = .json
    isBounded = true
    isInBrackets = false
    isNested = true
    key = nil
  }

  init(_ field: PastedText.Field, in text: PastedText) {
    let layer = field.value.layer
    self.layer = layer
    bytes = text.layers[layer].bytes
    notation = field.notation
    isBounded = field.isBounded
    key = field.key.layer == layer ? field.key.range : nil
    switch text.records[field.record].kind {
    case .object, .call, .list: isInBrackets = true
    default: isInBrackets = false
    }
    isNested = isInBrackets || field.parent != nil
    let isWords =
      field.reach.layer == layer && field.reach.range.lowerBound == field.value.range.lowerBound
    words = isWords ? field.reach.range : field.value.range
    whole = field.value.range
    var end = whole.upperBound
    if !isBounded || notation == .equals || notation == .colon {
      if !isBounded { end = bytes[whole].firstIndex { $0 <= 0x20 } ?? end }
      while !isBounded, end > whole.lowerBound, bytes[end - 1].isOne(of: ".,;") { end -= 1 }
    }
    word = whole.lowerBound..<end
  }

  /// Whether a program wrote the field, so that its key counts whatever the value looks like.
  var isStructured: Bool {
    switch notation {
    case .json, .cell, .element, .attribute, .query, .equals, .arrow: true
    case .colon: isBounded || isNested
    case .dash, .blank, .hash, .bracket, .request, .status, .sender, .prefix: false
    }
  }

  /// Whether the key certainly names this value: nothing but a word of ours or of nothing stays.
  private var isCertain: Bool {
    switch notation {
    case .json, .cell, .element, .attribute, .query, .arrow: true
    case .equals: isBounded || isNested || isTight
    case .colon: isBounded || isNested || isTight && isIdentifier
    case .dash, .blank, .hash, .bracket, .request, .status, .sender, .prefix: false
    }
  }

  var scan: SecretScanner { SecretScanner(bytes, known: AllowedIDs(), keepsVersions: false) }

  var isHarmless: Bool { scan.isHarmless(whole) }

  /// Whether an id, a time or a version stands under its name, whatever else it looks like.
  func isKept(by rule: KeyClass) -> Bool {
    switch rule {
    case .id: IdentifierShape.isPlain(bytes[word])
    case .trace: IdentifierShape.fits(bytes[word])
    case .time: isTime
    case .version: isTimeOrVersion
    case .secret, .password, .about, .code, .state, .signature, .phone, .personal, .none: false
    }
  }

  /// A time or a count, but no four numbers that may be an address.
  private var isTime: Bool {
    isTimeOrVersion
      && bytes[word].withUnsafeBufferPointer { SecretScanner.ipv4End($0, from: 0) } == nil
  }

  /// `2026-11-20`, `2.24.17.79`, `1763647511`; no number of a phone.
  private var isTimeOrVersion: Bool {
    let value = bytes[word]
    guard let first = value.first, first.isDigit else { return false }
    if value.allSatisfy(\.isDigit) {
      return value.count <= 8 || (value.count == 10 || value.count == 13) && first == 0x31
    }
    if value.allSatisfy({ $0.isDigit || $0 == 0x2E }) { return value.count <= 20 }
    return Instant(iso8601: String(decoding: value, as: UTF8.self)) != nil
  }

  /// Up to seven digits, unless quotes or an address make a code of six a secret one.
  var isErrorCode: Bool {
    bytes[word].allSatisfy(\.isDigit)
      && (word.count != 6 || PublishedCodes.contains(bytes[word]) || notation == .cell
        || notation == .element || notation == .colon && !isSpelledOut)
  }

  /// `Código`: people write it so, programs write `code`.
  private var isSpelledOut: Bool { key.map { bytes[$0].count > 4 } ?? false }

  /// What must not leave of the value.
  func spans(by rule: KeyClass, known: AllowedIDs) -> [PrivateSpan] {
    switch rule {
    case .secret(let kind): return secret(kind)
    case .password: return secret(.credential, isPassword: true)
    case .about(let kind):
      guard isStructured || notation == .colon, looksRandom else { return [] }
      return secret(kind)
    case .code: return code
    case .state where isStructured && word.count >= 8 && looksMixed: return [span(word, .oauthCode)]
    case .signature where isStructured && word.count >= 16: return [span(word, .credential)]
    case .phone: return phone(known)
    case .personal(let kind): return person(kind)
    case .state, .signature, .id, .trace, .time, .version, .none: return []
    }
  }
}

extension FieldValue {
  private func span(_ range: Range<Int>, _ kind: PrivateKind) -> PrivateSpan {
    PrivateSpan(range: range, kind: kind)
  }

  private func secret(_ kind: PrivateKind, isPassword: Bool = false) -> [PrivateSpan] {
    if kind == .messageText {
      return notation != .json && isHarmless ? [] : [span(words, kind)]
    }
    if isLeftOut { return [] }
    switch notation {
    case .hash, .bracket, .dash: return []
    case .blank where !isFlag: return []
    case .colon where kind == .cookie && !isBounded: return [span(line, kind)]
    default: break
    }
    if let all = isPassword ? phrase : pair { return [span(all, kind)] }
    let isCode = kind == .pin || kind == .oneTimeCode
    var range = isBounded || notation == .cell ? whole : isCode ? codeOrWord : word
    if let start = scan.schemeEnd(from: whole.lowerBound), start < whole.upperBound {
      let end =
        isBounded ? whole.upperBound : bytes[start..<whole.upperBound].firstIndex { $0 <= 0x20 }
      range = withoutMarks(start..<(end ?? whole.upperBound))
    } else if !isBounded, isInBrackets, notation == .equals || notation == .colon {
      range = withoutCall(withoutMarks(words))
    } else if !isBounded, isNested, notation == .colon {
      range = withoutComment
    } else if notation == .json, ForgedPlaceholder.stands(in: bytes[whole]) {
      range = withoutCall(whole)
    }
    guard !range.isEmpty, !scan.isHarmless(range), !Self.isSentence(bytes[range]) else { return [] }
    if notation == .cell || notation == .element {
      if scan.isStatus(bytes[range]) || isName(range) { return [] }
      if isCode, !isShortCode(range), bytes[range].contains(0x20) { return [] }
    } else if isCode, !isCertain {
      guard isShortCode(range) else { return [] }
    } else if isCertain {
      let isWord = !isBounded && (isCode || !isTight)
      if isWord, scan.isStatus(bytes[range]) || isName(range) { return [] }
    } else if isSetting, !scan.isStatus(bytes[range]) {
      range = whole
    } else if isWordOfSentence(range) {
      return []
    }
    return [span(range, isCode ? kind : scan.kindByShape(of: range) ?? kind)]
  }

  /// `code` holds an OAuth code or a one-time code, unless it is a number or word of an error.
  private var code: [PrivateSpan] {
    let value = bytes[word]
    let digits = value.count(where: \.isDigit)
    if digits + 1 >= value.count, isStructured || isSpelledOut {
      return digits == 6 && !PublishedCodes.contains(value) ? [span(word, .oneTimeCode)] : []
    }
    guard isStructured, !isTimeOrVersion, !ForgedPlaceholder.stands(in: value),
      value.count >= (notation == .json || isInAddress ? 8 : isTight ? 12 : 16) && looksMixed
        || value.count >= 40
    else { return [] }
    return [span(word, .oauthCode)]
  }

  /// Whether letters and digits change so often, or so many digits stand in it, as in no word.
  private var looksMixed: Bool {
    let shape = WordShape(bytes, word)
    guard shape.digits > 0, shape.letters > 0 else { return false }
    return !shape.isReadable
      || word.count >= 16 && bytes[word].split { !$0.isDigit }.contains { $0.count > 4 }
  }

  /// Whether no word, number or time looks like the value.
  private var looksRandom: Bool {
    let shape = WordShape(bytes, word)
    let value = bytes[word]
    return shape.count >= 6 && shape.digits > 0 && shape.letters > 0 && !shape.isReadable
      && !value.contains(0x20) && !value.contains(0x2F)
      && Instant(iso8601: String(decoding: value, as: UTF8.self)) == nil
  }

  private func phone(_ known: AllowedIDs) -> [PrivateSpan] {
    let isLabel = notation == .colon && (key?.count ?? 0) > 4
    guard isStructured || isLabel else { return [] }
    let value = bytes[whole]
    let digits = value.count(where: \.isDigit)
    guard (7...16).contains(digits), digits + 6 >= value.count, !known.contains(value),
      !PublishedCodes.contains(value),
      Instant(iso8601: String(decoding: value, as: UTF8.self)) == nil || digits >= 11
    else { return [] }
    return [span(whole, .phone)]
  }

  private func person(_ kind: PrivateKind) -> [PrivateSpan] {
    switch notation {
    case .cell, .element, .json, .attribute, .query: break
    case .colon where isBounded || isNested || isNameAlone: break
    case .arrow: break
    case .equals where isBounded || isNested || words.count > whole.count: break
    default: return []
    }
    guard !isHarmless, notation == .json || !isName(whole) else { return [] }
    switch kind {
    case .email where !bytes[whole].contains(0x40): return []
    case .ip where !bytes[whole].contains(where: \.isDigit): return []
    default: return [span(kind == .person ? words : whole, kind)]
    }
  }
}
