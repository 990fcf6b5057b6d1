import TextFields

/// The last look at the finished bytes: no value that must not leave may be in them.
///
/// It learns what the redactor removed **and** what each input holds, so that it also catches a
/// writer that forgot the redactor, and what was shown on purpose, which is no leak. One pass over
/// the output, whatever the number of values. What comes of a hit: ``LastLook``.
struct LeakCheck: Equatable, Sendable {
  let options: RedactionOptions
  /// Twelve bytes in a row of long values, hashed.
  private var pieces = PieceTable()
  /// The first eight bytes of whole values, hashed, and the values.
  private var heads = PieceTable()
  private var values: [UInt64: [LeakValue]] = [:]
  private(set) var numbers = LeakNumbers()
  private var kept: Set<String> = []

  init(options: RedactionOptions = RedactionOptions()) {
    self.options = options
  }

  /// Takes in what the redactor removed, and what it showed on purpose.
  mutating func learn(_ record: RedactionRecord) {
    kept.formUnion(record.kept)
    for value in record.removed.keys { learnRemoved(Array(value.text.utf8), value.kind) }
  }

  /// Takes in what is shown on purpose: ids, codes.
  mutating func keep(_ values: Set<String>) { kept.formUnion(values) }

  /// Takes in a value that must not leave.
  mutating func learn(_ value: [UInt8], _ kind: PrivateKind) {
    guard options.removes(kind) else { return }
    switch kind {
    case .phone: numbers.add(phone: value)
    case .pin, .oneTimeCode: numbers.add(code: value, kind)
    case .messageText, .person, .businessName:
      guard LeakValue.isTelling(value, kind) else { return }
      if value.allSatisfy(\.isASCIIDigit) {
        numbers.add(code: value, kind)
      } else {
        add(value, kind)
      }
    case .metaToken, .appSecret, .oauthCode, .cookie, .credential, .opaque, .wamid:
      if value.allSatisfy(\.isASCIIDigit) { return numbers.add(code: value, kind) }
      guard value.count >= 8, LeakValue.isTelling(value, kind) else { return }
      add(value, kind)
      if value.count >= 24 { addPieces(of: value, kind) }
    case .email, .bsuid, .ip: if value.count >= 7 { add(value, kind) }
    }
  }

  private mutating func add(_ value: [UInt8], _ kind: PrivateKind) {
    var head: UInt64 = 0
    for byte in value.prefix(8) { head = head << 8 | UInt64(byte) }
    guard value.count >= 8 else { return numbers.add(word: value, kind) }
    let hash = PieceTable.hash(head, 0)
    let entry = LeakValue(bytes: value, kind: kind)
    guard !(values[hash]?.contains(entry) ?? false) else { return }
    values[hash, default: []].append(entry)
    heads.insert(hash, kind)
  }

  private mutating func addPieces(of value: [UInt8], _ kind: PrivateKind) {
    var window = PieceWindow()
    for (index, byte) in value.enumerated() {
      window.take(byte)
      guard index >= 11, LeakValue.isPieceTelling(value[(index - 11)...index]) else { continue }
      pieces.insert(window.hash, kind)
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
    if let layer = TextLayer(undoingEscapesOf: output) {
      eachHit(in: layer.bytes) { hit in
        spans.append(hit.outside([layer]))
        return true
      }
    }
    return TextScanner.merged(spans.filter { !$0.kind.isWords })
  }

  /// Whether a line may hold a learned value or a piece of one: a first look without a copy.
  func mayHold(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var window = PieceWindow()
    // No piece that is looked for holds a space.
    var run = 0
    for (index, byte) in line.enumerated() {
      window.take(byte)
      run = byte == 0x20 ? 0 : run + 1
      if run >= 12, pieces[window.hash] != nil { return true }
      if index >= 7, heads[window.headHash] != nil { return true }
    }
    return numbers.mayStand(in: line)
  }

  /// Calls `visit` with each learned value and piece of one in `output` until it returns `false`.
  func eachHit(in output: [UInt8], _ visit: (PrivateSpan) -> Bool) {
    var window = PieceWindow()
    for (index, byte) in output.enumerated() {
      window.take(byte)
      if index >= 11, let kind = pieces[window.hash] {
        let range = index - 11..<index + 1
        if !isKept(output[range]), !visit(PrivateSpan(range: range, kind: kind)) { return }
      }
      if index >= 7, heads[window.headHash] != nil {
        let found = values[window.headHash]?.first { $0.stands(in: output, at: index - 7) }
        if let found, !isKept(found.bytes[...]) {
          let range = index - 7..<index - 7 + found.bytes.count
          if !visit(PrivateSpan(range: range, kind: found.kind)) { return }
        }
      }
    }
  }

  /// Tokens that nobody learned: the input was not shown to the gate, or was decoded later.
  private func tokensByShape(in output: [UInt8]) -> [PrivateSpan] {
    var scan = SecretScanner(output, known: AllowedIDs(), keepsVersions: true)
    scan.run()
    return scan.spans.filter { span in
      let value = output[span.range]
      return (span.kind == .metaToken || SecretScanner.prefixKind(of: value) != nil)
        && !isKept(value)
    }
  }

  /// Whether the bytes are part of something that was shown on purpose; asked only after a hit.
  func isKept(_ bytes: ArraySlice<UInt8>) -> Bool {
    kept.contains { text in
      text.utf8.count >= bytes.count && Array(text.utf8).contains(bytes)
    }
  }
}

/// A value in the output that must not leave: its kind and place, never itself.
struct LeakFinding: Hashable, Sendable {
  let kind: PrivateKind
  /// The offset in the output, in bytes.
  let offset: Int

  /// What the program says before it ends with code 70.
  var message: String { "redaction check failed (kind \(kind.id), 1)" }
}

extension [UInt8] {
  /// Whether `piece` stands anywhere in the bytes.
  fileprivate func contains(_ piece: ArraySlice<UInt8>) -> Bool {
    guard let first = piece.first, count >= piece.count else { return piece.isEmpty }
    return (0...count - piece.count).contains { start in
      self[start] == first && self[start..<start + piece.count].elementsEqual(piece)
    }
  }
}
