/// The word the whole case comes down to (contract, section 7).
enum Verdict: String, Named {
  /// At least one cause is confirmed or likely.
  case diagnosed
  /// Only possible ones, or nothing known.
  case inconclusive
  /// A known limitation explains it; nothing to repair.
  case expected
  /// A real error, but no matter of the connection.
  case elsewhere
  /// Positive facts say that it works.
  case clear
}

extension Facts {
  /// Something positive: the absence of errors is not enough.
  var isPositivelyWorking: Bool {
    let signs: [Sign] = [.isCoexistenceNode, .echoArrived, .healthIsGreen]
    let isDead = current(.phoneStatus).map { !$0.says("CONNECTED") } ?? false
    return !isDead && !isListedOtherwise
      && (isSeenInUse || signs.contains { $0.answer(self).isYes })
  }

  /// Whether it works, and nobody and no error says otherwise.
  var isWorkingQuietly: Bool { isPositivelyWorking && !hasUnansweredComplaint }

  /// A dedicated number is wanted, its own path was taken, and no error of Meta's came.
  var isDedicatedOnItsWay: Bool {
    let path = [current(.signupEntry), current(.signupAskedFor)].compactMap { $0 }
    return !wantsCoexistence && errors.allSatisfy { $0.code == nil && $0.entry == nil }
      && (has(.smsOrVoiceRequested)
        || path.contains { $0.says(anyOf: ["cloud-api", "sms", "voice"]) })
  }

  /// The app that a dedicated number would leave is in use, and nobody decided otherwise, or it is needed.
  var isAppStillNeeded: Bool {
    flag(.numberInBusinessApp) == true && (!isWantedTold || flag(.phoneAppNeeded) == true)
  }

  /// Somebody decided between coexistence and a dedicated number.
  var isWantedTold: Bool { current(.wanted) != nil && !isWantedUnknown }

  /// Errors that are real and no matter of the connection.
  var isOnlyElsewhere: Bool {
    !errors.isEmpty && errors.allSatisfy { $0.entry?.category == .elsewhere }
  }

  /// A complaint that stands although a check finds everything well.
  var hasUnansweredComplaint: Bool {
    let answered: Set<String> = [
      Symptom.oldMediaPlaceholders.id, Symptom.firstMessageLate.id, Symptom.contactNamesWrong.id,
      Symptom.whatsappWebOutOfSync.id, Symptom.linkedDevicesLoggedOut.id,
    ]
    return errors.contains { $0.entry?.category != .elsewhere }
      || all(.symptom).contains { fact in
        !(fact.word?.reading { answered.contains($0) } ?? true)
      }
  }
}

extension Facts {
  /// Whether every error stands for a cause that a look after it has ruled out, and nothing else is in
  /// question.
  func areSettledSince(_ ranking: Ranking) -> Bool {
    guard !errors.isEmpty, ranking.findings.allSatisfy({ $0.status > .possible }) else {
      return false
    }
    return errors.allSatisfy { error in
      guard let entry = error.entry, entry.category == .eligibility, let id = entry.indicates,
        let failed = time(of: error), let finding = ranking.finding(id)
      else { return false }
      return finding.status == .ruledOut
        && finding.rows.contains { row in
          row.effect == .rulesOut && row.evidence.time.map { $0 > failed } ?? false
        }
    }
  }
}
