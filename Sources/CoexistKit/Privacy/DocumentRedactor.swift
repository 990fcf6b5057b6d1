import JSONText
import TextFields

/// Gives an input back without what must not leave: same format, still parseable.
///
/// Redacting the result again changes nothing: placeholders are left alone, and their numbers are
/// not given twice.
enum DocumentRedactor {
  /// The bytes with placeholders, and what was removed where.
  ///
  /// JSON, NDJSON and JSON inside other text keep every byte but the values that are replaced and
  /// hidden characters, which become escapes. The result is UTF-8: UTF-16 becomes it, bytes that
  /// are no text become U+FFFD. The body of a mail in base64 is written out: in base64 nobody would see what
  /// was taken out of it, and neither would a look at the result.
  static func redact(
    _ bytes: [UInt8],
    options: RedactionOptions = RedactionOptions()
  ) -> (bytes: [UInt8], findings: [PrivateFinding]) {
    let text = InputEncoding(of: bytes).utf8(of: bytes)
    let opened = TextLayer(openingBodiesOf: text)
    let editor = edited(opened?.bytes ?? text, options: options).editor
    let findings = editor.findings.map { finding in
      let offset = opened?.outer(finding.offset..<finding.offset + 1).lowerBound
      return PrivateFinding(kind: finding.kind, offset: offset ?? finding.offset)
    }
    return (editor.result, findings)
  }

  /// The text without what must not leave, and a look that knows what that was; `nil` where such a
  /// look has found nothing already.
  ///
  /// `echoes` is what must not leave though the text does not say so.
  static func edited(
    _ text: [UInt8],
    options: RedactionOptions,
    echoes: Echoes? = nil
  ) -> (editor: DocumentEditor, look: LeakCheck?) {
    var editor = DocumentEditor(text, options: options, echoes: echoes)
    var own = LeakCheck(of: editor.record.removed, leftIn: editor.result, options)
    guard own.check(editor.result) != nil else { return (editor, nil) }
    own.learn(editor.record)
    // Something that was removed stands in a place where only its other place gives it away.
    var all = echoes?.check ?? own
    all.learn(editor.record)
    editor = DocumentEditor(text, options: options, echoes: Echoes(all, in: text))
    own.learn(editor.record)
    editor.mask(own.hits(in: editor.result).filter(\.kind.isCredential))
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
