/// What Meta itself said, before the letter says what it means.
extension Diagnosis {
  /// The error that the reason rests on; without a reason the newest one.
  func errorOfReason(_ outline: LetterOutline) -> ReportedError? {
    guard let cause = LetterReason.leading(self, outline)?.cause.id else {
      // Whoever names an error hears of it again.
      let named = facts.errors.filter { $0.codeOfReason != nil && !$0.isContradicted }
      return named.last { $0.provenance > .notes } ?? named.last
    }
    // What only a program meets tells nothing to whoever has none.
    let isPrograms = Cause.named(cause)?.group == .providerSide && next.owner != .developer
    let own = facts.strongestError(for: cause).flatMap { error in
      error.isContradicted || isPrograms && !error.isOfOnboarding ? nil : error
    }
    // Whose link it is that Meta means is seen by others than the error.
    return own ?? (Cause.named(cause)?.group == .ownership ? errorOfConnection : nil)
  }

  /// An error of the connection for which somebody is looked for, beside the one of the reason.
  func errorBesides(_ outline: LetterOutline) -> ReportedError? {
    guard let lead = LetterReason.leading(self, outline), outline.looksForALink,
      lead.cause.group != .ownership
        || errorOfConnection?.codeOfReason != errorOfReason(outline)?.codeOfReason
    else { return nil }
    return errorOfConnection
  }

  private var errorOfConnection: ReportedError? {
    facts.errors.last { $0.isOfConnection && !$0.isContradicted && $0.provenance > .notes }
  }
}

extension ReportedError {
  /// Whether it answers the sending of a message: by its address, or by the numbers that Meta keeps for it.
  var isOfSending: Bool {
    let code = code ?? 0
    return path.hasSuffix("/messages") || (130_000..<133_000).contains(code) || code == 133_010
  }

  /// Whether it is Meta's: its number, or words of a page of Meta's; what a browser or a provider prints
  /// is not.
  var isMetas: Bool { code != nil || entry?.source.id.hasPrefix("meta") ?? false }

  /// The number within Graph's own one, which tells nothing alone.
  var innerCode: String? {
    guard let subcode, (1..<1_000_000).contains(subcode), codeOfReason != "\(subcode)" else {
      return nil
    }
    return "\(subcode)"
  }

  /// The number by which Meta's own pages and people know it: that of the window before Graph's own.
  var codeOfReason: String? {
    [subcode.map { $0 > 1_000_000 ? $0 : 0 }, entry?.code, code].compactMap { $0 }
      .first { $0 > 0 }.map { String($0) }
  }

  /// The first sentence of Meta's words without its period, as they were shown, in their language;
  /// `nil` where they are too long.
  var firstSentence: Untrusted? {
    guard let words = sentence, !isOfWrapper(words) else { return nil }
    return words.reading { text in
      let first = text.firstSentence
      // One word is no sentence.
      return first.count > 160 || !first.contains(" ") ? nil : Untrusted(String(first))
    }
  }
}

extension ReportedError {
  /// Whether the words are those of the number around, "Invalid parameter", which no window shows.
  private func isOfWrapper(_ words: Untrusted) -> Bool {
    guard let entry, subcode == entry.code, code != entry.code, userMessage == nil, details == nil
    else { return false }
    let own = entry.message.description
    return own.isEmpty || !words.reading { $0.hasPrefix(own.prefix(30)) }
  }
}

extension String {
  /// Up to its first period, question mark or line break, without the number that Graph puts in front.
  ///
  /// "(#131031) Account has been locked: …"; a dot inside brackets or a word ends nothing.
  fileprivate var firstSentence: Substring {
    var text = self[...]
    if text.hasPrefix("(#"), let end = text.firstIndex(of: ")") {
      text = text[text.index(after: end)...].drop { $0 == " " }
    }
    var depth = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      switch text[end] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\n": return text[..<end]
      case ".", "!", "?":
        if depth < 1, next == text.endIndex || " .\n".contains(text[next]) { return text[..<end] }
      // What Meta would do about it is not our advice.
      case "," where text[next...].hasPrefix(" You can"): return text[..<end]
      default: break
      }
      end = next
    }
    return text
  }
}
