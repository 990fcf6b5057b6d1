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
    let (result, editor) = edited(bytes, options: options)
    return (result, editor.findings)
  }

  /// The same, with the redactor's ledger for the gate and a line that sums up.
  static func edited(
    _ bytes: [UInt8],
    options: RedactionOptions
  ) -> (bytes: [UInt8], editor: DocumentEditor) {
    let text = InputEncoding(of: bytes).utf8(of: bytes)
    var editor = DocumentEditor(text, options: options)
    editor.run()
    var leakCheck = LeakCheck(options: options)
    leakCheck.learn(editor.record)
    if !options.disabledForTests, leakCheck.check(editor.result) != nil {
      // Something that was removed stands in a place where only its other place gives it away.
      editor = DocumentEditor(text, options: options, echoes: leakCheck)
      editor.run()
    }
    return (editor.result, editor)
  }
}

/// Something in an input that must not leave: its kind and place, never itself.
struct PrivateFinding: Hashable, Sendable {
  /// The word of the placeholder: `meta-token`.
  let kind: String
  /// The offset in the input, in bytes (of its UTF-8 form).
  let offset: Int
}
