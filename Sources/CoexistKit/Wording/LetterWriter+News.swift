/// What a letter says beside its reason: which number it is about, what else is the matter, and what is
/// no longer.
extension LetterWriter {
  /// Which number it is about, where the case holds more than one or the letter tells of no trouble;
  /// else `nil`.
  var subject: Localised? {
    guard facts.isOfSeveral || detail == .noError else { return nil }
    if names.hasNumber { return phrases.aboutNumber }
    if names.hasAccount, facts.isOfSeveral { return phrases.aboutAccount }
    return facts.triedToConnect && facts.connectionEvidence.isEmpty
      ? phrases.aboutWanted : phrases.aboutConnection
  }

  /// What is known besides the reason, and no step of the plan repairs.
  var besides: [String] {
    guard let leading = LetterReason.leading(diagnosis, outline) else { return [] }
    return diagnosis.named.filter { finding in
      finding.status == .confirmed && finding.cause.step == nil
        && finding.cause.id != leading.cause.id
        && (ended == nil || finding.cause.id != .disconnectedAfterWorking)
    }
    .map { finding in
      let detail = finding.cause.letterDetail(in: facts)
      let order = detail?.order ?? finding.cause.letter.orders[finding.cause.remedy(in: facts).kind]
      // No attempt is ordered besides, while none may be made.
      if order?.attempt == .made, diagnosis.forbidsRetry {
        return
          ([detail.map { say($0.finding) } ?? self.finding(finding.cause.id)] + [say(matters.later)])
          .joined(separator: " ")
      }
      let place = order?.place.map { "\(say(phrases.place)) \($0.text(in: language))." }
      let rest = (order.map { $0.orders + $0.avoid } ?? []).map(say)
      return
        ([detail.map { say($0.finding) } ?? self.finding(finding.cause.id)]
        + [place].compactMap { $0 } + rest).joined(separator: " ")
    }
  }

  /// What was the matter and is no longer: news where nothing else is known.
  var healed: Localised? {
    guard outline.asksOpenly || next.kind == .nothing else { return nil }
    return diagnosis.ranking.findings.lazy.filter { $0.status == .ruledOut }
      .compactMap(\.cause.letter.healed).first
  }
}
