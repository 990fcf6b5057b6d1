/// What Meta itself said, before the letter says what it means.
extension Diagnosis {
  /// The error of the signup that the reason rests on; without a reason the newest one.
  func errorOfReason(_ outline: LetterOutline) -> ReportedError? {
    let cause = LetterReason.leading(self, outline)?.cause.id
    let error = cause.map(facts.strongestError) ?? facts.errors.last { $0.provenance > .notes }
    return error.flatMap {
      ($0.isOfConnection || $0.isOfSignup) && !$0.isContradicted ? $0 : nil
    }
  }
}

extension ReportedError {
  /// The number by which Meta's own pages and people know it.
  var codeOfReason: String? {
    [entry?.code, code].compactMap { $0 }.first { $0 > 0 }.map { String($0) }
  }

  /// The first sentence of Meta's words without its period, as they were shown; `nil` where they are
  /// too long, or English in a letter that is not.
  func firstSentence(in language: Language) -> Untrusted? {
    guard let words = sentence else { return nil }
    let isEnglish =
      entry.map { entry in
        words.reading { $0.hasPrefix(entry.message.description.prefix(30)) }
      } ?? false
    guard language == .english || !isEnglish else { return nil }
    return words.reading { text in
      let first = text.prefix { !".!?\n".contains($0) }
      return first.count > 160 || first.isEmpty ? nil : Untrusted(String(first))
    }
  }
}
