/// What shows that the number was connected as it is wanted, and when.
///
/// That a number is in the app and on the Cloud API tells of *a* provider only; an echo of another
/// number tells nothing. With two numbers in a case nobody can say whose a success was.
extension Facts {
  /// Signs of life of the wanted link, each at the time of its fact.
  var connectionEvidence: [Fact] {
    guard isAboutOneNumber else { return [] }
    let flags: [FactKey] = [.echo, .echoesArrive, .messagesArrive]
    var proofs = flags.flatMap { all($0) }.filter { $0.flag == true }
    proofs += all(.signupEvent).filter { $0.says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") }
    proofs += all(.accountEvent).filter { $0.says("ACCOUNT_RECONNECTED") }
    proofs += all(.partnerAdded).filter { $0.party.map(provider.isSelf) ?? false }
    if isKapsoWanted { proofs += all(.healthOverall).filter { $0.says("healthy") } }
    return proofs.filter(\.provenance.settles)
  }

  /// Why the wanted link ended; a partner that left took its own link with it.
  var ownReasons: [Fact] {
    let foreign = Set(all(.partnerRemoved).filter { !isOwn($0) }.map(\.time))
    return all(.disconnectionReason).filter { !foreign.contains($0.time) }
  }

  /// Events that the wanted link ended.
  var ownEnds: [Fact] {
    all(.accountEvent).filter { $0.says("ACCOUNT_OFFBOARDED") } + ownReasons
  }

  /// The last time at which the wanted link is known to have existed; its end counts as well, since
  /// a link can only end that was there.
  var lastLife: Instant? {
    guard !isListedOtherwise else { return nil }
    let ends = isAboutOneNumber ? ownEnds.filter(\.provenance.settles) : []
    return (connectionEvidence + ends).compactMap(\.time).max()
  }

  /// The last time at which the provider listed the link, unless something refutes the list.
  ///
  /// A list names a kind of connection and is no sign of life.
  var lastListing: Instant? {
    guard isKapsoWanted, isAboutOneNumber, !isListedOtherwise, !isSeenFailing else { return nil }
    if let end = (ownEnds + ownRemovals).compactMap(\.time).max() {
      guard let life = connectionEvidence.compactMap(\.time).max(), life > end else { return nil }
    }
    return all(.kapsoConnection).filter { $0.says("coexistence") && $0.provenance.settles }
      .compactMap(\.time).max()
  }

  /// Whether somebody who looks into the provider's list says now that the link is there.
  var isListedNow: Bool {
    guard isKapsoWanted, isAboutOneNumber, !isSeenFailing, let link = current(.kapsoConnection)
    else {
      return false
    }
    return link.says("coexistence") && link.isSaidNow
  }

  /// Whether the provider lists the link, and messages were seen to come in and to go out.
  var isSeenInUse: Bool {
    guard isKapsoWanted, isAboutOneNumber, let link = current(.kapsoConnection),
      link.says("coexistence"), link.provenance.settles
    else { return false }
    return [FactKey.messagesArrive, .sendsWork].allSatisfy { key in
      current(key).map { $0.flag == true && $0.provenance.settles } ?? false
    }
  }

  /// The looks at a link that the provider lists and at messages that came through it: who has the
  /// number then, by Meta's word, is the wanted provider itself.
  var looksAtLife: [Fact]? {
    guard let link = current(.kapsoConnection), link.says("coexistence"), isKapsoWanted,
      isAboutOneNumber, !isSeenFailing, (ownEnds + ownRemovals).isEmpty
    else { return nil }
    let echo = current(.echoesArrive).flatMap { $0.flag == true ? $0 : nil }
    guard let life = echo ?? (isSeenInUse ? current(.messagesArrive) : nil),
      link.provenance.settles, life.provenance.settles
    else { return nil }
    return [link, life]
  }

  /// Whether none of the looks was before an error, or before what changed last.
  func are(_ looks: [Fact], notBefore error: ReportedError) -> Bool {
    let others = [time(of: error), lastChange].compactMap { $0 }
    return looks.allSatisfy { look in
      // A look without a time is one of now, beside an error that has none of its own either.
      guard let seen = look.time else { return error.time == nil && lastChange == nil }
      return others.allSatisfy { seen >= $0 }
    }
  }

  /// Whether the number was seen to be connected as it is wanted, and nothing came after.
  var isConnected: Bool {
    guard connectionErrors.isEmpty, !has(.wabaNotListed), !isListedOtherwise,
      !(current(.kapsoConnection)?.says("unavailable") ?? false)
    else { return false }
    if isListedNow { return true }
    guard let success = later(lastLife, lastListing) else {
      let isListed = isKapsoWanted && current(.kapsoConnection)?.provenance.settles ?? false
      return isListed && isAboutOneNumber && lastChange == nil
    }
    return [lastChange, lastAttempt].compactMap { $0 }.allSatisfy { $0 <= success }
  }

  /// Whether all errors are of the past, and the number is connected now, or was the last time by a
  /// setup link.
  var hasOvercomeErrors: Bool {
    errors.isEmpty && !pastErrors.isEmpty
      && (isConnected || current(.setupLinkStatus)?.says("completed") ?? false)
  }

  /// The wanted provider's own list was seen to say something else than coexistence, now or before.
  var isListedOtherwise: Bool {
    guard isKapsoWanted, let link = current(.kapsoConnection), link.provenance.settles else {
      return false
    }
    return !link.says(anyOf: ["coexistence", "unavailable"])
  }

  /// Whether the facts that bear the built-in provider's name are about the wanted one.
  private var isKapsoWanted: Bool { provider.name == Provider.kapso.name }

  /// No second number is named: whatever is seen is this one's.
  private var isAboutOneNumber: Bool {
    values(of: .phoneNumberID).count < 2 && phoneNumbers.count < 2
  }

  /// Somebody saw that something does not come through.
  private var isSeenFailing: Bool {
    [FactKey.messagesArrive, .echoesArrive, .sendsWork, .readsWork].contains { key in
      current(key).map { $0.flag == false && $0.provenance.settles } ?? false
    }
  }
}
