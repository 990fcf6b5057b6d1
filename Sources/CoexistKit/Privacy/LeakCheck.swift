import TextFields

/// The last look at the finished bytes: no value that must not leave may be in them.
///
/// It learns what the redactor removed **and** what each input holds, so that it also catches a
/// writer that forgot the redactor, and what was shown on purpose, which is no leak. One pass over
/// the output, whatever the number of values. What comes of a hit: ``LastLook``.
struct LeakCheck: Equatable, Sendable {
  let options: RedactionOptions
  /// Twelve bytes in a row of long values, and the first bytes of whole ones, hashed.
  private var pieces = PieceTable()
  /// Whole values by the hash of their first bytes.
  private var values: [UInt64: LeakValues] = [:]
  private(set) var numbers = LeakNumbers()
  private var kept: Set<String> = []

  init(options: RedactionOptions = RedactionOptions()) {
    self.options = options
  }

  /// Takes in what the redactor removed, and what it showed on purpose.
  mutating func learn(_ record: RedactionRecord) {
    kept.formUnion(record.kept)
    for value in record.removed { learnRemoved(Array(value.text.utf8), value.kind) }
  }

  /// Takes in what is shown on purpose: ids, codes.
  mutating func keep(_ values: Set<String>) { kept.formUnion(values) }

  /// Takes in a value that must not leave.
  mutating func learn(_ value: [UInt8], _ kind: PrivateKind) {
    guard options.removes(kind) else { return }
    switch kind {
    case .phone: numbers.add(phone: value)
    case .pin, .oneTimeCode: numbers.add(code: value, kind)
    case .messageText, .person:
      guard LeakValue.isTelling(value, kind) else { return }
      if value.allSatisfy(\.isDigit) {
        numbers.add(code: value, kind)
      } else {
        add(value, kind)
      }
    case .metaToken, .appSecret, .oauthCode, .cookie, .credential, .opaque, .wamid:
      if value.allSatisfy(\.isDigit) { return numbers.add(code: value, kind) }
      guard value.count >= 8, LeakValue.isTelling(value, kind) else { return }
      add(value, kind)
      if value.count >= 24 { addPieces(of: value, kind) }
    case .email, .bsuid, .ip: if value.count >= 7 { add(value, kind) }
    }
  }

  private mutating func add(_ value: [UInt8], _ kind: PrivateKind) {
    guard value.count >= PieceWindow.head else { return }
    var window = PieceWindow()
    for byte in value.prefix(PieceWindow.head) { window.take(byte) }
    let hash = window.headHash
    values[hash, default: LeakValues()].insert(LeakValue(bytes: value, kind: kind))
    pieces.insert(hash, kind, end: window.end)
  }

  /// Of a picture or a file in base64 only the ends count.
  private static let longestValue = 4096

  private mutating func addPieces(of value: [UInt8], _ kind: PrivateKind) {
    if value.count > Self.longestValue {
      addPieces(of: Array(value.prefix(Self.longestValue / 8)), kind)
      return addPieces(of: Array(value.suffix(Self.longestValue / 8)), kind)
    }
    // No piece that is looked for holds white space, and none of a time tells anything.
    for word in value.split(whereSeparator: { $0 <= 0x20 }) where !SecretScanner.isMoment(word) {
      var window = PieceWindow()
      for index in word.indices {
        window.take(word[index])
        guard index >= word.startIndex + 11, LeakValue.isPieceTelling(word[(index - 11)...index])
        else { continue }
        pieces.insert(window.hash, kind, end: window.end)
      }
    }
  }

  /// The first value that must not leave in `output`, or `nil` when there is none.
  func check(_ output: [UInt8]) -> LeakFinding? {
    hits(in: output).first.map { LeakFinding(kind: $0.kind, offset: $0.range.lowerBound) }
  }

  /// The values in `output` that must not leave, in order of place.
  ///
  /// Looks at it as it stands and with its escapes undone: `\u0045AA…` is read as `EAA…` again.
  /// Names and sentences are no hits here: nothing tells them from words of our own. Where text
  /// from outside enters a report, they are masked.
  func hits(in output: [UInt8]) -> [PrivateSpan] {
    var spans = echoes(in: output) + tokensByShape(in: output)
    if !values.isEmpty, let layer = TextLayer(undoingEscapesOf: output) {
      layer.bytes.withUnsafeBufferPointer { bytes in
        eachValue(in: bytes) { hit in
          spans.append(hit.outside([layer]))
          return true
        }
      }
    }
    return TextScanner.merged(spans.filter { !$0.kind.isWords })
  }

  /// Where a value that must not leave stands again: all of it, or twelve bytes and more of it.
  ///
  /// The scanner does not know them there: a token's last letters in a sentence, a password in clear
  /// beside its base64.
  func echoes(in bytes: [UInt8]) -> [PrivateSpan] {
    var spans: [PrivateSpan] = []
    bytes.withUnsafeBufferPointer { bytes in
      eachHit(in: bytes) { hit in
        spans.append(hit)
        return true
      }
    }
    return spans
  }

  /// Whether one of the values stands anywhere in the bytes.
  func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isHeld = false
    eachHit(in: bytes) { _ in
      isHeld = true
      return false
    }
    return isHeld
  }

  private func eachHit(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (PrivateSpan) -> Bool) {
    var goesOn = true
    func look(_ hit: PrivateSpan) -> Bool {
      goesOn = visit(hit)
      return goesOn
    }
    eachValue(in: bytes, look)
    guard goesOn else { return }
    // A number is the same whatever stands between its digits.
    numbers.eachHit(in: bytes) { isKept(bytes[$0.range].filter(\.isDigit)[...]) || look($0) }
  }

  /// Calls `visit` with each learned value and piece of one until it returns `false`.
  private func eachValue(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (PrivateSpan) -> Bool) {
    guard !values.isEmpty else { return }
    var window = PieceWindow()
    // No piece that is looked for holds white space.
    var run = 0
    for (index, byte) in bytes.enumerated() {
      window.take(byte)
      run = byte <= 0x20 ? 0 : run + 1
      guard pieces.mayEnd(with: window.end) else { continue }
      if run >= 12, let kind = pieces[window.hash] {
        let range = index - 11..<index + 1
        if !isKept(bytes, range), !visit(PrivateSpan(range: range, kind: kind)) { return }
      }
      let start = index + 1 - PieceWindow.head
      if start >= 0, pieces[window.headHash] != nil,
        let found = values[window.headHash]?.value(in: bytes, at: start)
      {
        let range = start..<start + found.bytes.count
        if !isKept(bytes, range), !visit(PrivateSpan(range: range, kind: found.kind)) { return }
      }
    }
  }

  /// Tokens that nobody learned: the input was not shown to the gate, or was decoded later.
  private func tokensByShape(in output: [UInt8]) -> [PrivateSpan] {
    var scan = SecretScanner(output, known: AllowedIDs(), keepsVersions: true)
    scan.runForTokens()
    return scan.spans.filter { span in
      let value = output[span.range]
      return (span.kind == .metaToken || SecretScanner.prefixKind(of: value) != nil)
        && !isKept(value)
    }
  }

  private func isKept(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    isOurs(bytes, range) || !kept.isEmpty && isKept(Array(bytes[range])[...])
  }

  /// Whether what stands there is the name and the number of one of our placeholders: a password may be
  /// `credential:1`.
  private func isOurs(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.at(range.lowerBound - 1) == 0x3C
      && ForgedPlaceholder.stands(in: Array(bytes[range.lowerBound - 1..<range.upperBound])[...])
  }

  /// Whether the bytes are part of something that was shown on purpose; asked only after a hit.
  private func isKept(_ bytes: ArraySlice<UInt8>) -> Bool {
    kept.contains { Array($0.utf8).offset(of: Array(bytes)) != nil }
  }
}

/// A value in the output that must not leave: its kind and place, never itself.
struct LeakFinding: Hashable, Sendable {
  let kind: PrivateKind
  /// The offset in the output, in bytes.
  let offset: Int

  /// What the program says before it ends with code 70.
  var message: Safe { "redaction check failed (kind \(ours: kind.id), 1)" }
}
