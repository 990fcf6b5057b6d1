extension String {
  /// Spaces before it up to a width; a longer text stays as it is.
  func rightAligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextLayout.cells(self))) + self
  }
}

extension Report {
  /// What stands in the place of causes where there are none: what the error's number means, else
  /// what the verdict does.
  var withoutCause: String {
    if verdict == .inconclusive || verdict == .elsewhere, let error = leadingError {
      // What the error means was done or seen otherwise since.
      if next.kind == .retry, next.step == .retry, let label = error.label {
        let isDone = plan.contains { $0.state == .done && $0.step.changesSomething }
        return isDone
          ? "\(label) came before the clean-up; nobody has tried again since."
          : "\(label) was shown, and what it names was seen empty; nobody has tried again since."
      }
      // Words that nobody knows give no reason.
      if error.knownAs == nil, error.code == nil { return nothingProven }
      return error.label.map { "\($0): \(error.meaning)" } ?? error.meaning
    }
    return nothingProven
  }

  /// What the verdict means; causes that may be stand right below it.
  private var nothingProven: String {
    if openCauses.isEmpty { return verdict.meaning }
    return switch verdict {
    case .inconclusive: "Nothing that was captured proves a cause."
    case .clear: "Something was seen working; what may limit it stands below."
    default: verdict.meaning
    }
  }
}

extension Verdict {
  fileprivate var meaning: String {
    switch self {
    case .diagnosed: "A cause is confirmed or likely."
    case .inconclusive: "Nothing that was captured points to a cause."
    case .expected: "Known behavior explains it."
    case .elsewhere: "The error has nothing to do with the connection."
    case .clear: "Something was seen working, and nothing speaks against it."
    }
  }
}

extension Report.ErrorRow {
  /// The number people know the error by; none where only a sentence was seen that comes with others
  /// as well.
  var label: String? {
    if code == nil, isOfSeveralCodes { return nil }
    // Words that are known beside a number that is not: the number is what Meta reported.
    if let code, isWordsOfAnother { return String(code) }
    if let knownAs, !knownAs.hasPrefix("text/"), !knownAs.hasPrefix("setup-link/") {
      return knownAs.split(separator: "/").first.map(String.init)
    }
    return code.map { String($0) }
  }
}

extension Finding.Row.Effect {
  var words: String {
    switch self {
    case .settles: "settles"
    case .rulesOut: "rules out"
    case .points(let points): points.signed
    case .halved(let points): "+\(points) half"
    case .copy: "same"
    }
  }
}

extension NearWords.Subject {
  /// The known sentence, or what the situation is, in words.
  var words: String {
    switch self {
    case .sentence(let row):
      row.message.utf8CodeUnitCount > 0 ? "\(row.message)" : "\(row.title)"
    case .situation(.symptom(let symptom)): symptom.words
    case .situation(.cause(let cause)): Cause.named(cause)?.title ?? cause.id
    case .situation(.expected(let id)): Limitation.named(id)?.title ?? id
    case .situation(.circumstance(let proseHint)): proseHint.words
    }
  }
}
