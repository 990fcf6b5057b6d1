import JSONText

/// Gives an input back without what must not leave: same format, still parseable.
///
/// Redacting the result again changes nothing: placeholders are left alone, and their numbers are
/// not given twice.
enum DocumentRedactor {
  /// The bytes with placeholders, and what was removed where.
  ///
  /// JSON, NDJSON and JSON inside other text keep every byte but the values that are replaced and
  /// hidden characters, which become escapes. The result is UTF-8: UTF-16 becomes it, bytes that
  /// are no text become U+FFFD.
  static func redact(
    _ bytes: [UInt8],
    options: RedactionOptions = RedactionOptions()
  ) -> (bytes: [UInt8], findings: [PrivateFinding]) {
    let text = InputEncoding(of: bytes).utf8(of: bytes)
    var numbers = PlaceholderNumbers()
    let editor = edited(text, options: options, numbers: &numbers).editor
    return (editor.result, editor.findings)
  }

  /// The text without what must not leave, and a look that knows what that was; `nil` where such a
  /// look has found nothing already.
  ///
  /// `numbers` are those of the placeholders before it and go on here, `echoes` what must not leave
  /// though the text does not say so.
  static func edited(
    _ text: [UInt8],
    options: RedactionOptions,
    numbers: inout PlaceholderNumbers,
    echoes: Echoes? = nil
  ) -> (editor: DocumentEditor, look: LeakCheck?) {
    let isFirst = numbers.isEmpty
    var editor = DocumentEditor(text, options: options, numbers: &numbers, echoes: echoes)
    var own = LeakCheck(options: options)
    if !editor.record.removed.isEmpty {
      let pieces = PieceSketch(editor.result)
      for value in editor.record.removed {
        let bytes = Array(value.text.utf8)
        if pieces.mayHold(bytes[...]) { own.learnRemoved(bytes, value.kind) }
      }
    }
    guard own.check(editor.result) != nil else { return (editor, nil) }
    own.learn(editor.record)
    // Something that was removed stands in a place where only its other place gives it away.
    if isFirst { numbers = PlaceholderNumbers() }
    var all = echoes?.check ?? own
    all.learn(editor.record)
    editor = DocumentEditor(text, options: options, numbers: &numbers, echoes: Echoes(all))
    own.learn(editor.record)
    editor.mask(own.hits(in: editor.result).filter(\.kind.isCredential), &numbers)
    return (editor, own)
  }
}

/// Something in an input that must not leave: its kind and place, never itself.
struct PrivateFinding: Hashable, Sendable {
  /// The word of the placeholder: `meta-token`.
  let kind: String
  /// The offset in the input, in bytes (of its UTF-8 form).
  let offset: Int
}
