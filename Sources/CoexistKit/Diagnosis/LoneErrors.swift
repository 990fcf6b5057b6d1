/// Errors that no cause stands for, and what they ask for by themselves.
extension Facts {
  /// The catalogue's row of an error that it knows and that no cause stands for; one that only hints
  /// at a cause tells a developer what is wrong with the call itself.
  var knownWithoutCause: KnownError? {
    errors.last { error in
      guard let entry = error.entry, error.provenance > .notes, !error.isContradicted else {
        return false
      }
      return (entry.indicates == nil || entry.owner == .developer && entry.isHint)
        && entry.category != .elsewhere && !entry.isWrapper
    }?.entry
  }

  /// The row of an error of another matter that somebody at the customer's can settle.
  var rowOfOtherMatter: KnownError? {
    errors.last { error in
      error.entry.map { $0.owner == .metaAdmin || $0.owner == .customer } ?? false
    }?.entry
  }

  /// An error that is captured with its number and its words, or with the provider's own word, and
  /// that no cause stands for.
  var completeError: ReportedError? {
    errors.last { error in
      (error.code != nil && error.sentence != nil || error.isProvidersOwn)
        && error.provenance > .notes
        && (error.entry.map { $0.indicates == nil && $0.category != .elsewhere } ?? true)
    }
  }
}

extension KnownError {
  /// Whether it makes its cause no more than possible by itself.
  fileprivate var isHint: Bool { weight == .weak || weight == .moderate }
}
