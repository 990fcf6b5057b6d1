/// The words of a letter that come from the case, as they may be shown.
struct LetterNames: Sendable {
  /// Whether the customer has a name that can be shown.
  let isNamed: Bool
  /// Whether the case is about one number, or one ID of a number, an account or a portfolio.
  let hasNumber: Bool
  let hasID: Bool
  /// Whether the letter can say what it asks about.
  let isAsked: Bool
  /// What Meta itself tells of the cause behind the next step, as whole sentences.
  let known: [String]
  /// What was seen to work, as a whole sentence, or `nil`.
  let seen: String?
  /// The code and the words of the error that the reason rests on, or `nil`.
  let saidByMeta: String?
  /// The same without the words, and whether Meta's whole answer is known to be quoted elsewhere.
  let number: String?
  let isAnswerKnown: Bool
  /// The same of an error beside the reason, and of the last one that is over, or `nil`.
  let saidBesides: String?
  let past: String?
  /// The day on which Meta reported that a partner left, or `nil`.
  let removalByMeta: String?
  private let provider: Provider
  /// What stands for the placeholders that ``Provider`` does not know.
  private let words: [(name: String, word: String)]

  init(_ diagnosis: Diagnosis, _ language: Language, redactor: inout Redactor) {
    let (facts, stand, outline) = (diagnosis.facts, StandIns.shared, LetterOutline(diagnosis))
    func say(_ words: Localised) -> String { words.text(in: language) }
    func shown(_ phrase: Phrase) -> String { redactor.publish(phrase).unescaped }
    func quoted(_ parties: [Party], or word: String) -> String {
      parties.isEmpty ? word : language.listed(parties.map { shown("\(names: [$0])") })
    }
    // Of several accounts nobody but the agent can say which one is meant.
    // Where another number was set aside, the account may be that one's.
    let isOthers = facts.otherRecords.contains { $0.key == .displayPhoneNumber }
    let account = isOthers ? nil : facts.values(of: .wabaID).onlyElement
    let number = facts.values(of: .displayPhoneNumber).onlyElement
    let numberID = isOthers ? nil : facts.values(of: .phoneNumberID).onlyElement
    let selected = facts.current(.selectedBusiness)?.party
    let portfolio = selected.flatMap { facts.provider.isSelf($0) ? nil : $0.id }
    let subjects = [
      account.map { ($0, StandIns.accountAbout) }, numberID.map { ($0, StandIns.numberAbout) },
      portfolio.map { ($0, stand.ownPortfolio) },
    ]
    let subject = subjects.compactMap { $0 }.first
    (hasNumber, hasID) = (number != nil, subject != nil)
    // What the letter names is not asked for.
    let isAbout = facts.phoneNumbers.count < 2 && (number ?? account ?? numberID) != nil
    let customer = facts.customer.map { shown("\($0, as: .businessName)") } ?? ""
    let earliest = outline.earliest
    let minutes = facts.minutes(until: earliest)
    func removed(_ step: CleanupStep, or unnamed: Localised) -> String {
      let gone = facts.removedParties(at: step)
      let names = gone.isEmpty ? "" : say(stand.object) + quoted(gone, or: "")
      return names.isEmpty || names.contains("<") ? say(unnamed) : names
    }
    let time = facts.zone.flatMap { zone in earliest.map { language.time($0, in: zone) } } ?? ""
    // As long as Meta's own pages say, and until when, where that can be reckoned.
    let limitMinutes = diagnosis.next.cause.flatMap(facts.limitMinutes)
    let limit = limitMinutes.map { length in
      language.pause(length) + say(stand.sinceTheLast)
        + (time.isEmpty ? "" : " (\(say(stand.until))\(time))")
    }
    let aFewMinutes = say(stand.aFewMinutes)
    let isShort =
      facts.settlingMinutes <= Facts.aFewMinutes || minutes.map { $0 <= Facts.aFewMinutes } ?? false
    let wait = isShort ? aFewMinutes : say(stand.longWait)
    // A name that had to be masked, or is a whole sentence, greets nobody.
    isNamed = !customer.isEmpty && !customer.contains("<") && customer.count <= 60
    let provider = facts.provider.named(in: language)
    self.provider = provider
    let providers = facts.otherParties(at: .disconnectProvider)
    let partners = facts.otherParties(at: .removePartner)
    let named = diagnosis.namedByEvidence
    let itSeems =
      named.isEmpty ? "" : say(stand.itSeems).replacing("{named}", with: quoted(named, or: ""))
    let ending = number.map { shown("\($0, as: .phone)").lastDigits } ?? ""
    let chosen = say(ending.isEmpty ? StandIns.numberAbout : stand.endingIn)
    let ownName = account == nil ? nil : facts.current(.accountName)?.word.map { Party(name: $0) }
    let accountName = (name: "account-name", word: ownName.map { " " + quoted([$0], or: "") } ?? "")
    seen = facts.sentenceOfSeen(in: language)
    func naming(_ error: ReportedError?, isQuoted: Bool = true) -> String? {
      // What had to be masked is no help.
      let quote = error?.firstSentence.map { shown("\"\($0, as: .metaText)\"") }
        .flatMap { $0.contains("<") ? nil : $0 }
      let within = error?.innerCode.map { say(stand.subcode) + $0 }
      let more = [within, error.flatMap(dayOf)].compactMap { $0 }.joined(separator: ", ")
      // A number that only the words tell was not shown.
      let isShown = quote == nil || error?.code != nil || error?.subcode != nil
      var parts = [isShown ? error?.codeOfReason : nil, isQuoted ? quote : nil].compactMap { $0 }
      if !parts.isEmpty, !more.isEmpty { parts[0] += " (\(more))" }
      return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
    // The day of what is no news of today.
    func dayOf(_ error: ReportedError) -> String? {
      guard let time = error.time, let now = facts.now, now.seconds - time.seconds > 86_400 else {
        return nil
      }
      return language.day(of: time, in: facts.zone)
    }
    let error = diagnosis.errorOfReason(outline)
    (saidByMeta, self.number) = (naming(error), naming(error, isQuoted: false))
    saidBesides = naming(diagnosis.errorBesides(outline))
    past = naming(facts.pastErrors.last)
    let id = account.map { shown("\($0, as: .identifier)") }
    let symptoms = Symptom.allCases.filter { facts.fact(for: $0) != nil }
    let complaints = symptoms.filter { !Symptom.ofAttempt.contains($0) }.compactMap(\.complaint)
      .withoutRepeats.prefix(2).map { provider.fill(say($0)) }
    let reasonAsked =
      symptoms.lazy.compactMap(\.complaint).first
      ?? (facts.errors.contains { $0.isOfConnection } ? stand.refusal : nil)
    isAsked = reasonAsked != nil
    known =
      LetterReason.card(diagnosis, outline)?.letter.known.flatMap { known in
        known.sentences(in: facts, language, shown)
      } ?? []
    let holder = facts.holder.map { party -> String in
      let id = party.id.map { shown("\($0, as: .identifier)") } ?? ""
      if party.name == nil { return say(stand.withID) + id }
      let isOneOfTwo = facts.knownPortfolios.contains { $0.name == party.name && $0.id != party.id }
      return quoted([party], or: "") + (isOneOfTwo && !id.isEmpty ? " (ID \(id))" : "")
    }
    // Where another portfolio holds the account, theirs is of no use.
    let controlled = diagnosis.knows(.removeFromPortfolio) ? holder : nil
    func each(_ parties: [Party]) -> String {
      let names = quoted(parties, or: "")
      return parties.count < 2 ? names : "\(say(stand.eachListed)) (\(names))"
    }
    func used(_ parties: [Party], or another: Localised) -> String {
      parties.count < 2
        ? quoted(parties, or: say(another))
        : "\(say(stand.oneOf)) (\(quoted(parties, or: "")))"
    }
    func missing(_ parties: [Party]) -> String {
      parties.count < 2
        ? say(stand.doesNotShow).replacing("{name}", with: quoted(parties, or: ""))
        : say(stand.showsNone)
    }
    let stillSeen = diagnosis.stepSeenUndone.map { quoted(facts.otherParties(at: $0), or: "") }
    let isRefused = facts.steps.contains { $0.outcome == .refused }
    removalByMeta = facts.foreignPartnersRemoved.last?.time
      .map { language.day(of: $0, in: facts.zone) }
    let ofCalls = diagnosis.wordsOfCalls(language, shown)
    isAnswerKnown = ofCalls.contains { $0.name == "meta-words" && !$0.word.isEmpty }
    let seenOrGone: [(name: String, word: String)] = [
      ("provider-used", used(providers, or: stand.anotherProvider)),
      ("partner-used", used(partners, or: stand.partner)),
      ("still-seen", stillSeen ?? ""),
      ("provider-each", each(providers)), ("partner-each", each(partners)),
      ("provider-missing", missing(providers)), ("partner-missing", missing(partners)),
      ("given-ending", facts.numberOfMeta.map { shown("\($0, as: .phone)").lastDigits } ?? ""),
      ("provider-gone", removed(.disconnectProvider, or: stand.oldProvider)),
      ("partner-gone", removed(.removePartner, or: stand.oldPartner)),
      (
        "foreign-app",
        named.isEmpty ? say(stand.otherApp) : say(stand.appNamed) + quoted(named, or: "")
      ),
      ("asked-digits", isAbout ? "" : say(stand.andNumber)),
      ("asked-id", isAbout ? "" : say(stand.ofWhich)),
      ("looks", diagnosis.disputedLooks(language, or: say(stand.noOther)) { quoted($0, or: "") }),
      ("meta-error", saidByMeta ?? ""), ("meta-number", self.number ?? ""),
      ("past-error", past ?? ""), ("other-error", saidBesides ?? ""),
      ("helper", outline.connects && !facts.hasNoPhoneApp ? say(stand.withPhone) : ""),
      ("facebook", say(facts.login(choosing: diagnosis.next.cause))),
      accountName,
    ]
    let others: [(name: String, word: String)] = [
      ("customer", customer),
      ("provider-seen", quoted(providers, or: say(stand.provider) + itSeems)),
      ("partner-seen", quoted(partners, or: say(stand.partner) + itSeems)),
      (
        "owner",
        facts.seenOwner.map { say(stand.portfolio) + quoted([$0], or: "") }
          ?? say(stand.ownPortfolio)
      ),
      (
        "ban-date",
        facts.current(.banDate)?.word.flatMap(language.day).map { say(stand.on) + $0 } ?? ""
      ),
      ("holder", holder ?? say(stand.holder)),
      ("find-id", facts.holder.map { $0.name == nil } ?? false ? say(stand.findID) : ""),
      (
        "controlled",
        controlled.map { say(stand.portfolio) + $0 + say(stand.thatHasIt) }
          ?? say(stand.ownPortfolio)
      ),
      ("ending", ending),
      (
        "subject",
        subject.map { say($0.1).replacing("{account-name}", with: accountName.word) } ?? ""
      ),
      ("subject-id", subject.map { shown("\($0.0, as: .identifier)") } ?? ""),
      ("chosen", chosen.replacing("{ending}", with: ending)),
      ("break", limit.map { say(stand.atLeast) + $0 } ?? say(stand.forNow)),
      ("pause", language.pause(limitMinutes ?? 0)),
      ("restricted", say(facts.restrictionWord)),
      ("account", id ?? say(stand.account)),
      ("account-id", facts.isNumberElsewhere ? "" : id.map { " (ID \($0))" } ?? ""),
      (
        "refusal",
        say(isRefused ? stand.refused : stand.noAccess)
      ),
      ("removal-day", removalByMeta ?? ""),
      ("complaint", complaints.isEmpty ? "" : say(stand.that) + language.listed(complaints)),
      (
        "why", reasonAsked.map { provider.fill(say(stand.why) + say($0)) } ?? say(stand.whatCause)
      ),
      (
        "display-name",
        facts.current(.nameReason)?.subject.map { " " + quoted([Party(name: $0)], or: "") } ?? ""
      ),
      ("asked", diagnosis.next.asked.map { shown("\"\($0, as: .metaText)\"") } ?? ""),
      ("attempts", facts.current(.attempts)?.number.map { String($0) } ?? ""),
      ("span", earliest.map { language.span(to: $0, from: facts.now, in: facts.zone) } ?? ""),
      ("while", wait),
      (
        "until",
        time.isEmpty
          ? say(stand.during) + wait
            + (outline.connects && wait == aFewMinutes ? say(stand.atLeastFive) : "")
          : say(stand.until) + time
      ),
      ("meanwhile", outline.connects ? say(stand.notBefore) : ""),
    ]
    self.words = ofCalls + seenOrGone + others
  }

  /// Fills in the provider's words (a name from the case holds no brace), then ours, which are not
  /// looked into again.
  func fill(_ text: String) -> String {
    let parts = provider.fill(text).split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { filled, part in
      for (name, word) in words where part.hasPrefix(name + "}") {
        return filled + word + part.dropFirst(name.count + 1)
      }
      return filled + "{" + part
    }
  }
}

extension Collection {
  fileprivate var onlyElement: Element? { count == 1 ? first : nil }
}

extension String {
  /// The last two digits of a number, masked or not.
  fileprivate var lastDigits: String { String(filter { ("0"..."9").contains($0) }.suffix(2)) }
}
