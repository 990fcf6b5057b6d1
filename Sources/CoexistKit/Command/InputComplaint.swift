import JSONText

/// The sentence about an input that could not be read: place, line with a caret, one help.
struct InputComplaint: Sendable {
  private let input: CaseInput
  /// The file as it is.
  private let raw: [UInt8]
  /// The text in which the offset of the error counts: the file, in UTF-8.
  private let bytes: [UInt8]

  init(input: CaseInput, bytes: [UInt8]) {
    self.input = input
    raw = bytes
    self.bytes = input.text
  }

  var text: Safe {
    let name = input.name.reading { TextSafety.shown($0) }
    guard let error = input.syntaxError else {
      return "\(name): error: larger than \(HostSystem.mostHeldMegabytes) MB\n"
        + "help: hand in the part that holds the error"
    }
    let position =
      input.places?.position(of: error.offset, in: bytes)
      ?? TextPosition(of: error.offset, in: bytes)
    let recognised = UnsupportedFormat(raw)
    let message = recognised?.message ?? message(of: error)
    let place = recognised == nil ? position : TextPosition(line: 1, column: 1)
    var lines: [Safe] = ["\(name):\(place.line):\(place.column): error: \(ours: message)"]
    if recognised == nil, let frame = frame(at: error.offset, position) { lines += frame }
    lines.append("help: \(ours: recognised?.help ?? help(for: error))")
    return lines.joined(separator: "\n")
  }

  /// What is wrong in one clause, without place and help.
  var reason: String {
    if let recognised = UnsupportedFormat(raw) { return recognised.message }
    return input.syntaxError.map { message(of: $0) } ?? "larger than anybody captures"
  }

  private func message(of error: JSONSyntaxError) -> String {
    guard case .invalidUTF8 = error.reason else { return error.message }
    let isNUL = error.offset < bytes.count && bytes[error.offset] == 0
    return isNUL ? "a NUL byte: binary data or another encoding, not text" : error.message
  }

  private func help(for error: JSONSyntaxError) -> String {
    switch error.reason {
    case .invalidUTF8: return "save the file as UTF-8, or copy the answer again as text"
    case .depth: return "hand in the part that holds the error, not the whole structure"
    case .tooLarge: return "hand in the part that holds the error"
    default: break
    }
    if bytes.contains(UInt8(ascii: "{")) {
      return Self.isElided(bytes)
        ? "the text was cut with '...'; expand it in the console and copy all of it"
        : "copy the whole JSON answer again, from the console or the log"
    }
    return "paste the JSON answer, or the words of Meta's window with their number"
  }

  private static func isElided(_ bytes: [UInt8]) -> Bool {
    ["...", "…"].contains { bytes.offset(of: Array($0.utf8)) != nil }
  }

  /// The line around the place, at most 60 characters, through the redactor.
  private func frame(at offset: Int, _ position: TextPosition) -> [Safe]? {
    let offset = min(offset, bytes.count)
    let isBreak: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D }
    let start = bytes[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: isBreak) ?? bytes.count
    let from = max(start, offset - 30)
    let until = min(end, offset + 30)
    guard from < until else { return nil }
    // Half a secret must not slip through: the whole line is redacted, not the piece of it.
    guard end - start < 65_536, bytes.count < 1 << 20 else { return nil }
    // The key of what the line holds may stand above it; a value without its key is not shown.
    guard bytes[..<start].last(where: { $0 > 0x20 }) != UInt8(ascii: ":") else { return nil }
    let secrets = TextScanner().spans(in: bytes)
    guard !secrets.contains(where: { $0.range.overlaps(start..<end) }) else { return nil }
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
    var redactor = Redactor()
    let published = redactor.publish(Untrusted(line), as: .metaText).unescaped
    guard published == line else { return nil }
    let shown = TextSafety.shown(String(decoding: bytes[from..<until], as: UTF8.self))
    let before = TextSafety.shown(String(decoding: bytes[from..<offset], as: UTF8.self))
    let number = "\(position.line)"
    let margin = String(repeating: " ", count: number.utf8.count)
    let gap = String(repeating: " ", count: TextLayout.cells(before.unescaped))
    return [" \(ours: number) | \(shown)", " \(ours: margin) | \(ours: gap)^"]
  }
}
