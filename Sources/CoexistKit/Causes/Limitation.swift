/// Known behaviour of coexistence that is no fault: it is explained, never repaired.
///
/// Contract, section 6: limitations are `expected` entries of the report, never causes.
struct Limitation: Sendable {
  /// What leaves the program, in kebab-case; never reused or renamed.
  let id: String
  /// A statement without a period.
  let title: String
  /// What an agent reads of it, with a period.
  let statement: String
  /// What the customer reads of it.
  let letter: Localised
  /// Why it is so, and where it ends.
  let explanation: String
  /// Complaints that it answers: with nothing else open there is nothing to repair.
  var answers: [Symptom] = []
  /// Numbers of Meta that it answers.
  var answersCodes: [Int] = []
  /// Any yes takes the excuse away: then it is a fault.
  var excusedNot: [Sign] = []
  /// What follows from it: nothing, or a wait until it has passed.
  var nextKind = NextKind.nothing
  /// A further fact for who looks it up, with a period; empty where the rest says it all.
  var more = ""
  /// What it is not; with a period.
  let isNot: String
  /// What to look at, read-only; a clause.
  let look: String
  /// When to hand it on; with a period.
  let escalate: String
  /// Orders without "do not".
  let doNot: [String]
  let sources: [Source]
  let examples: [LimitationExample]
  /// What was seen of it, or `nil`.
  let when: @Sendable (Facts) -> Evidence?
}

/// A capture that shows one side of a limitation; a test runs each.
struct LimitationExample: Sendable {
  /// Whether the limitation explains the case.
  let isExpected: Bool
  let when: String
  let capture: String

  /// A capture that the limitation explains.
  static func expected(when: String, _ capture: String) -> LimitationExample {
    LimitationExample(isExpected: true, when: when, capture: capture)
  }

  /// A near miss: here it is a fault, or nobody can tell.
  static func fault(when: String, _ capture: String) -> LimitationExample {
    LimitationExample(isExpected: false, when: when, capture: capture)
  }
}

/// A limitation that explains something in a case, with what it rests on.
struct Expectation: Sendable {
  let limitation: Limitation
  let evidence: Evidence
}

extension Limitation {
  /// Every known limitation, in the order of the contract.
  static let all: [Limitation] = [
    oldMediaPlaceholders, firstMessageLate, contactNamesWrong, whatsappWebOutOfSync,
    occasionalDisconnect, unsupportedCompanion, linkedDevicesLoggedOut, healthLagsBehind,
    historySyncRuns,
  ]

  /// The limitation with this id, or `nil`.
  static func named(_ id: String) -> Limitation? { all.first { $0.id == id } }

  /// What it rests on in this case, or `nil` when it explains nothing or is no excuse.
  func evidence(in facts: Facts) -> Evidence? {
    guard let seen = when(facts) ?? facts.told(id),
      !excusedNot.contains(where: { $0.answer(facts).isYes }),
      nextKind == .wait || seen.provenance.settles || !facts.hasFailedCheck
    else {
      return nil
    }
    return seen
  }
}

extension Facts {
  /// Whether the provider's newest health check finds a fault: no words of people excuse it.
  fileprivate var hasFailedCheck: Bool {
    let newest = all(.healthCheck).last?.time
    return all(.healthCheck).contains {
      $0.time == newest && $0.flag == false && $0.provenance.settles
    }
  }
}

extension Facts {
  /// The limitations that explain something here.
  var expectations: [Expectation] {
    Limitation.all.compactMap { limitation in
      limitation.evidence(in: self).map { Expectation(limitation: limitation, evidence: $0) }
    }
  }

  /// Whether every complaint and every error is explained by one of the limitations.
  func areComplaintsAnswered(by expectations: [Expectation]) -> Bool {
    let symptoms = expectations.flatMap(\.limitation.answers).map(\.id)
    let codes = expectations.flatMap(\.limitation.answersCodes)
    return all(.symptom).allSatisfy { $0.says(anyOf: symptoms) }
      && errors.allSatisfy { error in
        codes.contains(error.code ?? -1) || error.entry?.category == .elsewhere
      }
  }
}

extension Sign {
  /// Messages do not get through: no limitation explains that away.
  static let messagesFail: [Sign] = [
    .flag(.messagesArrive, is: false, "Messages do not arrive."),
    .flag(.sendsWork, is: false, "Sending fails."),
    .symptom(.inboundMissing), .symptom(.outboundFailing), .symptom(.webhookSilent),
    .providerNotSubscribed,
    .checkFailed("webhook_subscription", "The health check finds no webhook subscription."),
    .checkFailed("webhook_verified", "The health check finds the webhook unverified."),
  ]

  /// The phone app itself does not work.
  static let phoneAppFails = Sign.flag(.phoneAppWorks, is: false, "The app on the phone fails.")
}

extension Facts {
  /// The first of several symptoms that somebody sees, as evidence.
  func seen(_ symptoms: Symptom...) -> Evidence? {
    symptoms.lazy.compactMap { symptom in
      fact(for: symptom).map {
        Evidence(symptom.told(by: $0), from: $0, isSymptom: true)
      }
    }.first
  }

  /// The first words that speak for a limitation, as evidence.
  func told(_ id: String) -> Evidence? {
    all(.hint).first { $0.says(id) }.map { Evidence(words(of: $0), from: $0) }
  }
}
