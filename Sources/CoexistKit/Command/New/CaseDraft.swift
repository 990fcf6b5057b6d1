import JSONText

/// A case file that is made from captures and supplied facts.
struct CaseDraft: Sendable {
  private(set) var text: CaseText

  /// All of it as it stands in the file of whoever gave it.
  struct File {
    let draft: CaseDraft

    var text: String { String(decoding: draft.text.bytes, as: UTF8.self) }
  }

  /// Begins with the first input that is a case file, else with an empty one; the others become
  /// its captures, without what `options` keep back.
  ///
  /// Every capture is read from the case file as it would be by itself.
  init(_ files: [Inputs.File], at time: Instant?, options: RedactionOptions) throws(CaseText.Fault)
  {
    var text: CaseText?
    var captures: [String] = []
    for file in files where !file.bytes.isEmpty {
      let safe = DocumentRedactor.redact(file.bytes, options: options).bytes
      if text == nil, var known = try? CaseText(safe) {
        try known.keepNumber(of: file.bytes)
        text = known
      } else {
        captures.append(Self.payload(safe))
      }
    }
    self.text = text ?? CaseText()
    if let time, self.text.value(at: ["captured_at"]) == nil {
      try self.text.set(["captured_at"], to: JSONOutput.string(time.iso8601).line())
    }
    for capture in captures {
      try self.text.add("{ \"payload\": \(capture) }", to: ["captures"])
    }
  }

  /// Adds a supplied fact.
  mutating func add(_ answer: CaseAnswer, at time: Instant?, for provider: Provider)
    throws(CaseText.Fault)
  {
    try answer.write(into: &text, by: "agent", at: time, for: provider)
  }

  /// The case's own number, in digits, or `nil` where the file names none.
  var number: String? {
    text.value(at: CaseText.numberPath)?.string.map { Untrusted($0).digits }
  }

  /// JSON as it stands, moved to the right of its key; anything else as a string, and so is JSON that
  /// would lie too deep there.
  private static func payload(_ bytes: [UInt8]) -> String {
    let text = JSONOutput.string(String(decoding: bytes, as: UTF8.self)).line()
    guard let document = try? JSONDocument(parsing: bytes), document.root.count > 0 else {
      return text
    }
    let moved = document.root.lexeme.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n      ")
    return (try? JSONDocument(parsing: Array("[[[\(moved)]]]".utf8))) == nil ? text : moved
  }
}

extension CaseText {
  fileprivate static let numberPath = ["identifiers", IdentifierKey.displayPhoneNumber.id]

  /// Puts the number of the case back, which somebody gave on purpose; others that stand in the
  /// file stay masked.
  fileprivate mutating func keepNumber(of bytes: [UInt8]) throws(Fault) {
    guard let number = try CaseText(bytes).value(at: Self.numberPath),
      number.string.map({ !CaseAnswer.holdsSecret($0) }) ?? false
    else { return }
    try set(Self.numberPath, to: number.lexeme)
  }
}
